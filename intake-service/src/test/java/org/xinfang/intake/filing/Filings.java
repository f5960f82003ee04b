package org.xinfang.intake.filing;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.filing.Filing.Particulars;
import org.xinfang.intake.filing.Filing.Person;

/** The filing that all tests know: 张三 of 清河县 about the road to his field. */
public final class Filings {

    public static final String NAME = "张三丰";
    public static final String ID_NUMBER = "990101198001010014";
    public static final String MOBILE = "13812341234";
    public static final String STORY = "村里修路占了我家的承包地，到现在没有给补偿。";

    private static final Person ZHANG = new Person(NAME, ID_NUMBER, MOBILE, "清河县东湖镇北村12号", null);
    private static final Particulars LETTER = new Particulars("LETTER", null, "2026-03-16", null, "zh");

    private Filings() {}

    public static Filing letter() {
        return new Filing(LETTER, "修路占地", STORY, ZHANG, List.of(), "{}", Set.of());
    }

    public static Filing letter(String story) {
        return new Filing(LETTER, "修路占地", story, ZHANG, List.of(), "{}", Set.of());
    }

    static Filing titled(@Nullable String title) {
        return new Filing(LETTER, title, STORY, ZHANG, List.of(), "{}", Set.of());
    }

    static Filing telling(@Nullable String story) {
        return new Filing(LETTER, "修路占地", story, ZHANG, List.of(), "{}", Set.of());
    }

    public static Filing by(Person petitioner) {
        return new Filing(LETTER, "修路占地", STORY, petitioner, List.of(), "{}", Set.of());
    }

    static Filing by(UnaryOperator<Person> change) {
        return by(change.apply(ZHANG));
    }

    static Filing saying(Particulars particulars) {
        return new Filing(particulars, "修路占地", STORY, ZHANG, List.of(), "{}", Set.of());
    }

    public static Filing together(List<Person> representatives) {
        return new Filing(LETTER, "修路占地", STORY, ZHANG, representatives, "{}", Set.of());
    }

    static Person called(@Nullable String name) {
        return new Person(name, null, null, null, null);
    }
}
