package org.xinfang.notification.letter;

import java.util.List;

/** Makes sheets of letters. */
public interface LetterPress {

    /** One answer for each letter, in their order. */
    List<Pressing> press(List<Letter> letters);
}
