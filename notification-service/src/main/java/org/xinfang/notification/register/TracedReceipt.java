package org.xinfang.notification.register;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.xinfang.notification.notice.NoticeState.NoReceipt;
import org.xinfang.notification.notice.NoticeState.SubmitUnknown;
import org.xinfang.notification.notice.NoticeState.Submitted;
import org.xinfang.notification.sms.CarrierReceipt;
import org.xinfang.notification.sms.CarrierReceipt.Status;

/**
 * A receipt with the number it is about made unreadable.
 *
 * @param refs the carrier's reference in the forms it may have been kept in, the most likely first
 * @param number the number's blind index
 * @param trace our own mark with the number, if the carrier repeated the mark
 */
public record TracedReceipt(
        List<String> refs, String number, @Nullable String trace, Status status) {

    /** Stands for the id that a carrier did not give. */
    public static final String NO_ID = "-";

    public TracedReceipt {
        refs = List.copyOf(refs);
    }

    /**
     * The receipt as it may be kept.
     *
     * @param index makes a number unreadable
     */
    public static TracedReceipt of(CarrierReceipt receipt, UnaryOperator<String> index) {
        var number = index.apply(receipt.from());
        return new TracedReceipt(
                receipt.carrierIds().stream()
                        .map(id -> reference(receipt.carrier(), id))
                        .toList(),
                number,
                receipt.mark() == null ? null : receipt.mark() + ":" + number,
                receipt.status());
    }

    /** How a part is called that a carrier took. */
    public static String reference(String carrier, String carrierId) {
        return carrier + ":" + carrierId;
    }

    /** The same receipt brought twice is the same. */
    public String id() {
        return String.join(",", refs) + "|" + number + "|" + status;
    }

    /**
     * Which of the notices it is about, and by which reference.
     *
     * <p>By the carrier's reference if the number is right; by our own mark where no answer of the carrier is known.
     */
    public Optional<Match> among(List<Held> candidates) {
        for (var ref : refs) {
            for (var held : candidates) {
                if (held.refs().contains(ref) && isTo(held)) {
                    return Optional.of(new Match(held, ref));
                }
            }
        }
        return trace == null
                ? Optional.empty()
                : candidates.stream()
                        .filter(held -> trace.equals(held.trace()) && isUnanswered(held))
                        .findFirst()
                        .map(held -> new Match(
                                held,
                                held.refs().isEmpty() ? trace : held.refs().getFirst()));
    }

    private boolean isTo(Held held) {
        return held.trace() != null && held.trace().endsWith(":" + number);
    }

    private static boolean isUnanswered(Held held) {
        return held.refs().stream().allMatch(ref -> ref.endsWith(":" + NO_ID))
                && (held.notice().state() instanceof SubmitUnknown
                        || held.notice().state() instanceof NoReceipt
                        || held.notice().state() instanceof Submitted);
    }

    /** The notice a receipt is about. */
    public record Match(Held held, String ref) {}
}
