package org.xinfang.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.SubmissionMessage.Channel;
import org.xinfang.contracts.SubmissionMessage.SubmissionRegisteredV1;
import org.xinfang.kernel.Cause;
import org.xinfang.platform.messaging.Announcement;
import org.xinfang.platform.mongo.AggregateForm;
import org.xinfang.platform.mongo.Aggregates.Beginning;

/** The smallest thing that is kept and announced; what it announces is a real fact of the platform, of its real size. */
record Parcel(String id) {

    /** The only thing that happens to it. */
    record Posted(String id, Instant at) {}

    static Beginning<Parcel, Posted> post(String id) {
        return new Beginning<>(id, new Parcel(id), new Posted(id, Instant.now()), Cause.unnamed("bench"));
    }

    /**
     * How parcels are stored and announced.
     *
     * @param topic of this run
     */
    record Form(MessageCatalogue catalogue, String topic) implements AggregateForm<Parcel, Posted> {

        @Override
        public Document write(Parcel parcel) {
            return new Document("id", parcel.id());
        }

        @Override
        public Parcel read(Document state) {
            return new Parcel(state.getString("id"));
        }

        @Override
        public Parcel after(Parcel before, Posted event) {
            return before;
        }

        @Override
        public Instant at(Posted event) {
            return event.at();
        }

        @Override
        public List<Announcement> announce(Parcel after, Posted event) {
            var fact = new SubmissionRegisteredV1(
                    "WX9901012026031600017L",
                    Channel.WEB,
                    "990101",
                    LocalDate.EPOCH,
                    1,
                    false,
                    List.of("NO_MOBILE"),
                    "public",
                    event.at(),
                    null);
            return List.of(Announcement.on(topic, catalogue, event.id(), fact));
        }
    }
}
