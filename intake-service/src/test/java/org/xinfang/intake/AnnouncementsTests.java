package org.xinfang.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.NarrativeMessage;
import org.xinfang.contracts.NarrativeMessage.StoryToldV1;
import org.xinfang.contracts.PetitionerMessage;
import org.xinfang.contracts.PetitionerMessage.PetitionerReachableV1;
import org.xinfang.contracts.SubmissionMessage;
import org.xinfang.contracts.SubmissionMessage.SubmissionRegisteredV1;
import org.xinfang.contracts.Topic;
import org.xinfang.intake.filing.Filings;
import org.xinfang.platform.sealing.SealedMessages;

class AnnouncementsTests extends RunningIntake {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.standard();
    private static final SealedMessages SEALED = new SealedMessages(Sealings.make(), CATALOGUE);

    @Test
    void aRegistrationIsAnnouncedWithoutAWordOfWhoAndWhat() {
        var receipt = register();

        var fact = announced(Topic.SUBMISSIONS, receipt.text("/number"));
        var message = read(SubmissionMessage.class, fact, fact.value());
        assertThat(message).isInstanceOf(SubmissionRegisteredV1.class);
        assertThat(((SubmissionRegisteredV1) message).anonymous()).isFalse();
        assertThat(header(fact, "ce_id")).isEqualTo(receipt.text("/number") + "#1");
        assertThat(((SubmissionRegisteredV1) message).first()).isNotNull();
        for (var topic : List.of(Topic.SUBMISSIONS, Topic.PETITIONERS, Topic.NARRATIVES)) {
            assertThat(bytes(announced(topic, receipt.text("/number"))))
                    .doesNotContain(
                            Filings.NAME, Filings.MOBILE, Filings.ID_NUMBER, Filings.STORY, receipt.text("/queryCode"));
        }
    }

    @Test
    void whoeverHoldsTheKeyReadsHowToReachThePetitioner() {
        var receipt = register();
        var number = receipt.text("/number");

        var message = announced(Topic.PETITIONERS, number);
        var opened = SEALED.opening(Topic.PETITIONERS).open(number, message.value());

        assertThat(header(message, "ce_keyid")).isEqualTo("test");
        assertThat(read(PetitionerMessage.class, message, opened))
                .isEqualTo(new PetitionerReachableV1(
                        number, Filings.NAME, Filings.MOBILE, "清河县东湖镇", receipt.text("/queryCode"), "zh"));
    }

    @Test
    void whoeverHoldsTheKeyReadsTheStory() {
        var number = register().text("/number");

        var message = announced(Topic.NARRATIVES, number);
        var opened = SEALED.opening(Topic.NARRATIVES).open(number, message.value());

        assertThat(read(NarrativeMessage.class, message, opened))
                .isEqualTo(new StoryToldV1(number, "修路占地", Filings.STORY));
    }

    @Test
    void whatNobodyGaveATitleIsKnownByItsFirstSentence() {
        var number =
                post("/api/public/submissions", "{\"story\": \"井水发臭。已经三个月了。\"}").text("/number");

        var message = announced(Topic.NARRATIVES, number);
        var opened = SEALED.opening(Topic.NARRATIVES).open(number, message.value());

        assertThat(read(NarrativeMessage.class, message, opened))
                .isEqualTo(new StoryToldV1(number, "井水发臭", "井水发臭。已经三个月了。"));
    }

    private Answer register() {
        return post("/api/public/submissions", """
                {"title": "修路占地", "story": "%s", "petitioner": {"name": "%s", "mobile": "+86 %s", "idNumber": "%s",
                 "address": "清河县东湖镇"}}""".formatted(
                        Filings.STORY, Filings.NAME, Filings.MOBILE, Filings.ID_NUMBER));
    }

    private static ConsumerRecord<String, byte[]> announced(String topic, String key) {
        return announced(topic, key, 1).getFirst();
    }

    private static <F> F read(Class<F> family, ConsumerRecord<String, byte[]> message, byte[] body) {
        return CATALOGUE.read(family, header(message, "ce_type"), body).orElseThrow();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }

    private static String bytes(ConsumerRecord<String, byte[]> message) {
        var headers = StreamSupport.stream(message.headers().spliterator(), false)
                .map(header -> new String(header.value(), UTF_8))
                .toList();
        return message.key() + headers + new String(message.value(), UTF_8);
    }
}
