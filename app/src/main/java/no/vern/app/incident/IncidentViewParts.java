package no.vern.app.incident;

import java.time.Clock;
import no.vern.app.language.Texts;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Overlay;
import no.vern.codelist.CodeLists;

/** What the views of this screen share. */
public record IncidentViewParts(CodeLists codes, Overlay overlay, Dialogs dialogs, Texts texts, Clock clock) {}
