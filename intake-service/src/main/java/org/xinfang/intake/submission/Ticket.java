package org.xinfang.intake.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.QueryCode;

/** Number and query code, as somebody typed them to be let in. */
public record Ticket(ItemNumber number, QueryCode code) {

    /** Opens nothing: there is no such county. */
    private static final Ticket NOBODYS = new Ticket(
            new ItemNumber(ItemNumber.Kind.WEB, "000000", LocalDate.of(2000, 1, 1), 1), new QueryCode("22222222"));

    /** Longer than any way of writing either; normalising what is longer may take minutes. */
    private static final int LONGEST = 100;

    /** What can be nobody's ticket is looked for as well, so that its holder learns nothing from the time it takes. */
    public static Ticket read(@Nullable String number, @Nullable String code) {
        return typed(number)
                .flatMap(Ticket::number)
                .flatMap(read -> typed(code).flatMap(QueryCode::read).map(secret -> new Ticket(read, secret)))
                .orElse(NOBODYS);
    }

    private static Optional<ItemNumber> number(String typed) {
        return ItemNumber.read(typed) instanceof Decision.Accepted<ItemNumber>(var number)
                ? Optional.of(number)
                : Optional.empty();
    }

    private static Optional<String> typed(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> some.length() <= LONGEST);
    }
}
