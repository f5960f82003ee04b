package org.xinfang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.xinfang.contracts.CaseMessage.ClaimOutcome;
import org.xinfang.contracts.CaseMessage.ClaimOutcomeV1;
import org.xinfang.contracts.CaseMessage.ClockStartedV1;
import org.xinfang.contracts.CaseMessage.DayKind;
import org.xinfang.contracts.CaseMessage.MatterAcceptedV1;
import org.xinfang.contracts.CaseMessage.MatterTransferredV1;
import org.xinfang.contracts.CaseMessage.OpinionSignedV1;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.NarrativeMessage.ClaimAnswerV1;
import org.xinfang.contracts.NarrativeMessage.OpinionWrittenV1;
import org.xinfang.contracts.NarrativeMessage.StoryToldV1;
import org.xinfang.contracts.OfficeMessage.OfficeKind;
import org.xinfang.contracts.OfficeMessage.OfficeRegisteredV1;
import org.xinfang.contracts.PetitionerMessage.PetitionerReachableV1;
import org.xinfang.contracts.SubmissionMessage.Channel;
import org.xinfang.contracts.SubmissionMessage.SubmissionRegisteredV1;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.platform.sealing.SealedMessages;
import org.xinfang.platform.sealing.Sealing;
import org.xinfang.platform.sealing.SealingSettings;
import org.xinfang.testkit.Sandbox;

/** What the other services say, in their own words, on the real topics. */
final class Region {

    static final String COUNTY = "990101";
    static final String HOUSING = "990101/zjj";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODw==";
    private static final String INDEX_KEY = "AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8=";
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Sandbox sandbox;
    private final MessageCatalogue catalogue = MessageCatalogue.standard();
    private final Sealing sealing = new SealingSettings("k1", KEY, INDEX_KEY, Map.of()).sealing(new SecureRandom());
    private final SealedMessages sealed = new SealedMessages(sealing, catalogue);

    Region(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    static Map<String, String> sealingProperties() {
        return Map.of(
                "xinfang.sealing.key-id", "k1", "xinfang.sealing.key", KEY, "xinfang.sealing.index-key", INDEX_KEY);
    }

    static void createTopics(Sandbox sandbox) {
        for (var topic : List.of(Topic.SUBMISSIONS, Topic.CASES, Topic.OFFICES, Topic.PETITIONERS, Topic.NARRATIVES)) {
            sandbox.createTopics(topic, topic + ".notification.retry", topic + ".notification.dlt");
        }
        sandbox.createTopics(Topic.NOTICES);
    }

    static String submission(int serial) {
        return new ItemNumber(ItemNumber.Kind.WEB, COUNTY, TODAY, serial).value();
    }

    static String matter(String submission) {
        return ItemNumber.of(submission).asMatter().value();
    }

    void offices() {
        office(COUNTY, OfficeKind.COUNTY, "清河县信访局", "县信访局", "0319-8160001");
        office(HOUSING, OfficeKind.DEPARTMENT, "清河县住房和城乡建设局", "县住建局", "0319-8160007");
    }

    private void office(String path, OfficeKind kind, String name, String shortName, String phone) {
        fact(path + "#1", path, new OfficeRegisteredV1(path, kind, name, shortName, "Office", phone, NOW));
    }

    void registered(String submission) {
        fact(
                submission + "#1",
                submission,
                new SubmissionRegisteredV1(
                        submission, Channel.WEB, COUNTY, TODAY, 1, false, List.of(), "public", NOW, null));
    }

    void reachable(String submission, String name, String mobile, String address) {
        var reachable = new PetitionerReachableV1(
                submission,
                name,
                mobile.isEmpty() ? null : mobile,
                address.isEmpty() ? null : address,
                "KX7M9PQ2",
                "zh");
        sealed(submission + "#1/1", submission, reachable);
        sealed(submission + "#1/2", submission, new StoryToldV1(submission, "反映河西村路灯损坏", "路灯坏了三个月。"));
    }

    void forgotten(String submission) {
        var tombstone = new ProducerRecord<String, byte[]>(sandbox.topic(Topic.PETITIONERS), submission, null);
        var sent = sandbox.producer().send(tombstone);
        sandbox.producer().flush();
        assertThat(sent).isDone();
    }

    void transferred(String submission) {
        var matter = matter(submission);
        fact(
                matter + "#2",
                matter,
                new MatterTransferredV1(
                        matter,
                        submission,
                        matter + "/1",
                        List.of(1),
                        COUNTY,
                        HOUSING,
                        "31-6",
                        HOUSING,
                        "dispatcher",
                        List.of(clock(matter, "T3", 15)),
                        List.of(),
                        NOW));
    }

    void accepted(String submission) {
        var matter = matter(submission);
        fact(
                matter + "#4",
                matter,
                new MatterAcceptedV1(
                        matter,
                        submission,
                        matter + "/1",
                        HOUSING,
                        List.of(1),
                        "officer",
                        List.of(clock(matter, "T6", 60)),
                        List.of(),
                        NOW));
    }

    void opinionSigned(String submission) {
        var matter = matter(submission);
        fact(
                matter + "#6",
                matter,
                new OpinionSignedV1(
                        matter,
                        submission,
                        matter + "/1",
                        matter + "/opinion/1",
                        "清住建信答〔2026〕00017号",
                        HOUSING,
                        List.of(new ClaimOutcomeV1(1, ClaimOutcome.SUPPORTED)),
                        "leader",
                        List.of(),
                        List.of(),
                        NOW));
    }

    void opinionWritten(String submission) {
        var matter = matter(submission);
        var document = matter + "/opinion/1";
        var answer = new ClaimAnswerV1(1, ClaimOutcome.SUPPORTED, "情况属实。", "立即修复。", "《城市照明管理规定》第二十一条");
        sealed(
                matter + "#6/1",
                document,
                new OpinionWrittenV1(
                        document, matter, submission, "清住建信答〔2026〕00017号", HOUSING, List.of(answer), "清河县人民政府"));
    }

    private static ClockStartedV1 clock(String matter, String code, int days) {
        var due = TODAY.plusDays(days);
        return new ClockStartedV1(
                matter + "/" + code,
                code,
                HOUSING,
                TODAY,
                days,
                DayKind.CALENDAR,
                due,
                due,
                "national-2022",
                "cn-2026",
                "22");
    }

    private void fact(String id, String key, Object message) {
        sandbox.send(
                MessageCatalogue.topic(message),
                key,
                catalogue.write(message),
                headers(id, MessageCatalogue.name(message)));
    }

    private void sealed(String id, String key, Object message) {
        var announcement = sealed.announce(key, sealing.newDataKey(), message);
        sandbox.send(announcement.topic(), key, announcement.body(), headers(id, announcement.type()));
    }

    private static Header[] headers(String id, String type) {
        return new Header[] {
            new RecordHeader("ce_id", id.getBytes(StandardCharsets.UTF_8)),
            new RecordHeader("ce_type", type.getBytes(StandardCharsets.UTF_8)),
            new RecordHeader("ce_correlation", "corr-1".getBytes(StandardCharsets.UTF_8))
        };
    }
}
