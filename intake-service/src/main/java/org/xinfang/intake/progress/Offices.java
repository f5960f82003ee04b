package org.xinfang.intake.progress;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/** The offices of the region. */
public interface Offices {

    Optional<Office> find(OfficePath path);

    /** Keeps what offices are called; of two introductions of one office the later counts. */
    void introduce(Collection<Office> offices);

    /** Who is asked for a review: an office of the region by its names, any other as the opinion calls it. */
    default Words reviewOrgan(@Nullable Opinion opinion) {
        if (opinion == null || opinion.reviewOrgan().isBlank()) {
            return new Words("复查机关", "the review organ");
        }
        var organ = opinion.reviewOrgan();
        return Optional.of(organ)
                .filter(OfficePath::isValid)
                .flatMap(path -> find(OfficePath.of(path)))
                .map(office -> new Words(office.name(), office.englishName()))
                .orElseGet(() -> new Words(organ, organ));
    }

    default Office named(OfficePath path) {
        return find(path).orElseGet(() -> Office.unknown(path));
    }
}
