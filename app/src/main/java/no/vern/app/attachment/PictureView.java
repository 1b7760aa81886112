package no.vern.app.attachment;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A picture as large as there is room for, never larger than it is. */
final class PictureView extends StackPane {
    /** Points of the longer side; more would only cost memory. */
    static final int LONGEST = 2_400;

    private static final double QUARTER = 90;

    private final ImageView view = new ImageView();

    PictureView() {
        getStyleClass().add("picture");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setManaged(false);
        getChildren().add(view);
        setMinSize(0, 0);
        setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
    }

    /** Unpacks it; not on the window's thread. One that is broken says so by {@link Image#isError()}. */
    static Image unpacked(Showing.Picture picture) {
        var in = new ByteArrayInputStream(picture.file());
        return picture.large() ? new Image(in, LONGEST, LONGEST, true, true) : new Image(in);
    }

    static Image image(Pixels page) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.argb(), 0, page.width());
        return image;
    }

    void show(@Nullable Image image) {
        show(image, 0);
    }

    /** @param turned in degrees clockwise */
    void show(@Nullable Image image, int turned) {
        view.setImage(image);
        view.setRotate(turned);
        requestLayout();
    }

    void turn() {
        view.setRotate((view.getRotate() + QUARTER) % 360);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var image = view.getImage();
        if (image == null) {
            return;
        }
        var lying = view.getRotate() % 180 != 0;
        var across = lying ? getHeight() : getWidth();
        var down = lying ? getWidth() : getHeight();
        view.setFitWidth(Math.min(across, image.getWidth()));
        view.setFitHeight(Math.min(down, image.getHeight()));
        var bounds = view.getLayoutBounds();
        view.relocate((getWidth() - bounds.getWidth()) / 2, (getHeight() - bounds.getHeight()) / 2);
    }
}
