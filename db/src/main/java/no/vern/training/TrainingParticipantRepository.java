package no.vern.training;

import static no.vern.schema.register.Tables.TRAINING;
import static no.vern.schema.register.Tables.TRAINING_PARTICIPANT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.workspace.Write;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Who is named as having taken part. */
final class TrainingParticipantRepository {
    private TrainingParticipantRepository() {}

    /** The persons by training, of the trainings that fit. */
    static Map<UUID, List<UUID>> of(DSLContext sql, Condition trainings) {
        return sql.select(TRAINING_PARTICIPANT.TRAINING_ID, TRAINING_PARTICIPANT.PERSON_ID)
                .from(TRAINING_PARTICIPANT)
                .join(TRAINING)
                .on(TRAINING.ID.eq(TRAINING_PARTICIPANT.TRAINING_ID))
                .where(trainings)
                .orderBy(TRAINING_PARTICIPANT.PERSON_ID)
                .fetchGroups(TRAINING_PARTICIPANT.TRAINING_ID, TRAINING_PARTICIPANT.PERSON_ID);
    }

    static void insert(Write write, Training training) {
        var people = training.content().participants();
        if (people.isEmpty()) {
            return;
        }
        var insert = write.sql()
                .insertInto(TRAINING_PARTICIPANT, TRAINING_PARTICIPANT.TRAINING_ID, TRAINING_PARTICIPANT.PERSON_ID);
        people.forEach(person -> insert.values(training.id(), person));
        insert.execute();
    }

    static void delete(Write write, UUID training) {
        write.sql()
                .deleteFrom(TRAINING_PARTICIPANT)
                .where(TRAINING_PARTICIPANT.TRAINING_ID.eq(training))
                .execute();
    }
}
