package org.xinfang.kernel;

/**
 * A reason why a rule says no, as a constant of an enum in the module that owns the rule.
 *
 * <p>The constant's name becomes the stable type of an RFC 9457 problem; both sentences say what the reader may do.
 */
public interface Refusal {

    String name();

    /** The sentence in Chinese, as a clerk would say it at the window. */
    String chinese();

    /** The same sentence in plain English. */
    String english();
}
