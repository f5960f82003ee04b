package org.xinfang.contracts.published;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One field of a message, as a reader of the documents sees it. */
public record Field(String name, Class<?> type, boolean list, boolean nullable) {

    public static List<Field> of(Class<?> message) {
        return Arrays.stream(message.getRecordComponents()).map(Field::of).toList();
    }

    /** The fields of the message and of the parts within it. */
    public static Stream<Field> deep(Class<?> message) {
        return of(message).stream()
                .flatMap(field ->
                        field.type.isRecord() ? Stream.concat(Stream.of(field), deep(field.type)) : Stream.of(field));
    }

    /** {@code office}, {@code at: instant}, {@code unit?}, {@code claims: list of number}. */
    @Override
    public String toString() {
        var kind = kind();
        if (list) {
            return "%s%s: list of %s".formatted(name, nullable ? "?" : "", kind);
        }
        return name + (nullable ? "?" : "") + (kind.equals("text") ? "" : ": " + kind);
    }

    private String kind() {
        if (type == String.class) {
            return "text";
        }
        if (type == int.class || type == long.class || type == Integer.class) {
            return "number";
        }
        if (type == boolean.class) {
            return "yes or no";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        return type == Instant.class ? "instant" : type.getSimpleName();
    }

    private static Field of(RecordComponent component) {
        var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (component.getGenericType() instanceof ParameterizedType list && component.getType() == List.class) {
            return new Field(component.getName(), (Class<?>) list.getActualTypeArguments()[0], true, nullable);
        }
        return new Field(component.getName(), component.getType(), false, nullable);
    }
}
