package org.xinfang.notification.letter.pdf;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.xinfang.notification.letter.Letter;
import org.xinfang.notification.letter.Letter.AcceptanceNotice;
import org.xinfang.notification.letter.Letter.Answer;
import org.xinfang.notification.letter.Letter.ClaimOutcome;
import org.xinfang.notification.letter.Letter.HandlingOpinion;
import org.xinfang.notification.letter.Letter.RegistrationReceipt;
import org.xinfang.notification.letter.Letter.TransferNotice;

/** Letters in words: one frame, one body for each kind, strict about every name that a template uses. */
final class Wording {

    private final Map<String, Template> bodies;

    Wording() {
        bodies = Map.of(
                "registration-receipt", frameAround("registration-receipt"),
                "transfer-notice", frameAround("transfer-notice"),
                "acceptance-notice", frameAround("acceptance-notice"),
                "handling-opinion", frameAround("handling-opinion"));
    }

    private static Template frameAround(String body) {
        return Mustache.compiler()
                .strictSections(true)
                .withLoader(name -> read(name.equals("body") ? body : name))
                .compile(read("letter"));
    }

    private static Reader read(String template) {
        var name = template + ".html";
        var file = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name);
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }

    /** The letter as HTML; {@code clean} is applied to every text that is not ours. */
    String html(Letter letter, UnaryOperator<String> clean, boolean substituted) {
        var values = switch (letter) {
            case RegistrationReceipt receipt -> values("信访事项接收凭证", receipt, clean);
            case TransferNotice notice -> values("信访事项转送告知书", notice, clean);
            case AcceptanceNotice notice -> values("信访事项受理告知书", notice, clean);
            case HandlingOpinion opinion -> values("信访事项处理意见书", opinion, clean);
        };
        values.put("substituted", substituted);
        var template = switch (letter) {
            case RegistrationReceipt receipt -> say(values, receipt);
            case TransferNotice notice -> say(values, notice, clean);
            case AcceptanceNotice notice -> say(values, notice, clean);
            case HandlingOpinion opinion -> say(values, opinion, clean);
        };
        return Objects.requireNonNull(bodies.get(template)).execute(values);
    }

    private static Map<String, @Nullable Object> values(String title, Letter letter, UnaryOperator<String> clean) {
        var head = letter.head();
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", title);
        values.put("number", head.number());
        values.put("documentNumber", head.number());
        values.put("item", head.item());
        values.put("organ", clean.apply(head.organ()));
        values.put("phone", clean.apply(head.phone()));
        values.put("name", clean.apply(head.addressee().name()));
        values.put("address", head.addressee().lines().stream().map(clean).toList());
        values.put("queryCode", head.queryCode());
        values.put("date", ChineseDate.of(head.date()));
        return values;
    }

    private static String say(Map<String, @Nullable Object> values, RegistrationReceipt receipt) {
        values.put("receivedOn", ChineseDate.of(receipt.receivedOn()));
        return "registration-receipt";
    }

    private static String say(
            Map<String, @Nullable Object> values, TransferNotice notice, UnaryOperator<String> clean) {
        values.put("transferredOn", ChineseDate.of(notice.transferredOn()));
        values.put("unit", clean.apply(notice.unit()));
        values.put("unitPhone", clean.apply(notice.unitPhone()));
        values.put("due", orNothing(notice.due()));
        return "transfer-notice";
    }

    private static String say(
            Map<String, @Nullable Object> values, AcceptanceNotice notice, UnaryOperator<String> clean) {
        values.put("from", clean.apply(notice.from()));
        values.put("subject", cleanOrNothing(notice.subject(), clean));
        values.put("acceptedOn", ChineseDate.of(notice.acceptedOn()));
        values.put("due", orNothing(notice.due()));
        return "acceptance-notice";
    }

    private static String say(
            Map<String, @Nullable Object> values, HandlingOpinion opinion, UnaryOperator<String> clean) {
        values.put("documentNumber", clean.apply(opinion.documentNumber()));
        values.put("receivedFrom", clean.apply(opinion.from()));
        values.put("subject", cleanOrNothing(opinion.subject(), clean));
        values.put(
                "answers",
                opinion.answers().stream().map(answer -> answer(answer, clean)).toList());
        values.put("reviewOrgan", clean.apply(opinion.reviewOrgan()));
        return "handling-opinion";
    }

    private static Map<String, String> answer(Answer answer, UnaryOperator<String> clean) {
        return Map.of(
                "claim", ChineseDate.numeral(answer.claim()),
                "outcome", chinese(answer.outcome()),
                "facts", clean.apply(answer.facts()),
                "opinion", clean.apply(answer.opinion()),
                "basis", clean.apply(answer.basis()));
    }

    private static String chinese(ClaimOutcome outcome) {
        return switch (outcome) {
            case SUPPORTED -> "予以支持";
            case PARTLY_SUPPORTED -> "部分支持";
            case EXPLAINED -> "解释说明";
            case NOT_SUPPORTED -> "不予支持";
        };
    }

    /** An empty list makes the section vanish; a null would be a name the template got wrong. */
    private static Object orNothing(@Nullable LocalDate date) {
        return date == null ? List.of() : ChineseDate.of(date);
    }

    private static Object cleanOrNothing(@Nullable String text, UnaryOperator<String> clean) {
        return text == null || text.isBlank() ? List.of() : clean.apply(text);
    }
}
