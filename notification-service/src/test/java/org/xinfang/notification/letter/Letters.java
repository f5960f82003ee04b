package org.xinfang.notification.letter;

import java.time.LocalDate;
import java.util.List;
import org.xinfang.notification.letter.Letter.AcceptanceNotice;
import org.xinfang.notification.letter.Letter.Answer;
import org.xinfang.notification.letter.Letter.ClaimOutcome;
import org.xinfang.notification.letter.Letter.HandlingOpinion;
import org.xinfang.notification.letter.Letter.RegistrationReceipt;
import org.xinfang.notification.letter.Letter.TransferNotice;

/** The letters of one memorable matter: the road lamps of Hexi village. */
public final class Letters {

    public static final String ITEM = "WX99010120261123000172";
    public static final Addressee ZHANG = Addressee.of("张䶮", "清河县河西镇向阳村三组48号院2单元301室");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Letters() {}

    public static LetterHead head(Addressee addressee, String suffix) {
        return new LetterHead(ITEM + "-" + suffix, ITEM, "清河县信访局", "0319-8160001", addressee, "KX7M9PQ2", TODAY);
    }

    public static Letter receipt() {
        return new RegistrationReceipt(head(ZHANG, "N2"), TODAY);
    }

    public static Letter transfer() {
        return new TransferNotice(head(ZHANG, "N4"), TODAY, "清河县住房和城乡建设局", "0319-8160007", TODAY.plusDays(15));
    }

    public static Letter acceptance(Addressee addressee) {
        return new AcceptanceNotice(head(addressee, "N3"), "清河县信访局", "反映河西村路灯损坏无人维修", TODAY, TODAY.plusDays(60));
    }

    public static Letter opinion(String facts) {
        return opinion(ZHANG, facts);
    }

    public static Letter opinion(Addressee addressee, String facts) {
        return new HandlingOpinion(
                head(addressee, "N13"),
                "清住建信答〔2026〕00017号",
                "清河县信访局",
                "反映河西村路灯损坏无人维修",
                List.of(
                        new Answer(
                                1,
                                ClaimOutcome.SUPPORTED,
                                facts,
                                "责成河西镇政府于2026年12月20日前更换全部损坏路灯，我局跟踪督办并向您反馈结果。",
                                "《城市照明管理规定》第二十一条"),
                        new Answer(
                                2,
                                ClaimOutcome.NOT_SUPPORTED,
                                "经核查，您家门口新增路灯的位置已规划为消防通道转弯处。",
                                "不具备新设灯杆条件，建议由村委会研究在对侧加装壁灯。",
                                "《中华人民共和国消防法》第二十八条")),
                "清河县人民政府");
    }
}
