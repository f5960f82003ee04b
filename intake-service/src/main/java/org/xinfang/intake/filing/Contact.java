package org.xinfang.intake.filing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.filing.Filing.Person;

/** How a petitioner is reached: a mobile number as the network knows it where there is one, else as written. */
public record Contact(
        @Nullable String name,
        @Nullable String mobile,
        @Nullable String address) {

    public static Contact of(Person person) {
        var mobile = written(person.mobile());
        return new Contact(
                written(person.name()).orElse(null),
                mobile.flatMap(MobileNumber::read)
                        .map(MobileNumber::value)
                        .or(() -> mobile)
                        .orElse(null),
                written(person.address()).orElse(null));
    }

    private static Optional<String> written(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !Texts.isEmpty(some));
    }

    @Override
    public String toString() {
        return "Contact[redacted]";
    }
}
