package org.xinfang.notification.register;

import java.util.Collection;
import java.util.Map;
import org.xinfang.notification.errand.Piece;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.notification.errand.Pieces;

/** What notices need to know, as it arrived last. */
public interface PieceBook {

    void put(Map<PieceKey, Piece> pieces);

    Pieces find(Collection<PieceKey> keys);

    void forget(Collection<PieceKey> keys);
}
