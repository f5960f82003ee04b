package org.xinfang.notification.errand;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known now of what was asked for. */
public record Pieces(Map<PieceKey, Piece> known) {

    public Pieces {
        known = Map.copyOf(known);
    }

    public Set<PieceKey> missing(Collection<PieceKey> wanted) {
        return wanted.stream().filter(key -> !known.containsKey(key)).collect(Collectors.toUnmodifiableSet());
    }

    /** A piece that was found not to be missing. */
    <P extends Piece> P get(PieceKey key, Class<P> kind) {
        var piece = known.get(key);
        if (piece == null) {
            throw new IllegalStateException("Not looked for: " + key.kind());
        }
        return kind.cast(piece);
    }

    @Nullable
    <P extends Piece> P find(PieceKey key, Class<P> kind) {
        return kind.cast(known.get(key));
    }
}
