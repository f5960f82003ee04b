package org.xinfang.cases.change;

/** What somebody who looks on is told, and where they are then. */
public sealed interface Notice {

    String place();

    /** Nothing was missed; from here on every change is told. */
    record Here(String place) implements Notice {}

    /** Something may have been missed: look anew, and from here on every change is told. */
    record Anew(String place) implements Notice {}

    /** A case has moved on. */
    record Changed(Change change) implements Notice {

        @Override
        public String place() {
            return change.place();
        }
    }
}
