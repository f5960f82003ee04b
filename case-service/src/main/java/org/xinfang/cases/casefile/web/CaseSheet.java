package org.xinfang.cases.casefile.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.Petition;
import org.xinfang.cases.casefile.Petitions;
import org.xinfang.cases.casefile.Worklists.Line;
import org.xinfang.cases.casefile.web.CaseView.ClockView;
import org.xinfang.cases.casefile.web.LineViews.LineView;
import org.xinfang.cases.export.Export;
import org.xinfang.cases.office.Office;
import org.xinfang.cases.office.Offices;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.limit.DayKind;
import org.xinfang.platform.people.People;

/** Lines of a list as a sheet: what the screen shows of them and nothing beside, and at its foot who took it what for. */
final class CaseSheet {

    private static final int AT_ONCE = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final List<String> CHINESE =
            List.of("编号", "初信初访", "事项", "信访人", "收到日期", "状态", "现在哪个单位", "经手人", "最后一天", "还剩", "单位", "依据");
    private static final List<String> ENGLISH = List.of(
            "Number",
            "First",
            "Matter",
            "Petitioner",
            "Received",
            "State",
            "With",
            "Last handled by",
            "Last day",
            "Left",
            "Unit",
            "Basis");

    private final Petitions petitions;
    private final Offices offices;
    private final People people;
    private final LineViews views;
    private final ZoneId zone;

    CaseSheet(Petitions petitions, Offices offices, People people, LineViews views, ZoneId zone) {
        this.petitions = petitions;
        this.offices = offices;
        this.people = people;
        this.views = views;
        this.zone = zone;
    }

    /**
     * What stands at the foot.
     *
     * @param name what whoever took it is called
     * @param isCut whether the list goes on
     */
    record Foot(Export export, @Nullable String name, boolean isCut) {}

    void write(OutputStream out, List<Line> lines, Foot foot, boolean isEnglish) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write(CsvLine.BEGINNING);
        writer.write(CsvLine.of(isEnglish ? ENGLISH : CHINESE));
        var known = new HashMap<String, String>();
        for (var from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
            var cards = petitions.cards(some.stream().map(Line::submission).toList());
            var names = Names.on(some, people);
            for (var line : some) {
                var view = views.of(line, cards.getOrDefault(line.submission(), Petition.UNKNOWN), names);
                writer.write(CsvLine.of(cells(view, known, isEnglish)));
            }
            writer.flush();
        }
        writer.write(CsvLine.of(List.of(isEnglish ? english(foot) : chinese(foot))));
        writer.flush();
    }

    private List<String> cells(LineView line, Map<String, String> known, boolean isEnglish) {
        var clock = line.clock();
        return List.of(
                line.id(),
                line.first() ? (isEnglish ? "first" : "初") : "",
                Objects.requireNonNullElse(line.title(), ""),
                Objects.requireNonNullElse(line.petitioner(), ""),
                line.receivedOn().toString(),
                isEnglish ? line.stateEn() : line.stateZh(),
                known.computeIfAbsent(line.office(), path -> name(path, isEnglish)),
                Objects.requireNonNullElse(line.handledByName(), Objects.requireNonNullElse(line.handledBy(), "")),
                line.due() == null ? "" : line.due().toString(),
                clock == null ? "" : Objects.toString(clock.daysLeft(), ""),
                clock == null ? "" : unit(clock, isEnglish),
                clock == null ? "" : clock.article());
    }

    private String name(String path, boolean isEnglish) {
        return offices.find(OfficePath.of(path))
                .map(isEnglish ? Office::englishName : Office::shortName)
                .orElse(path);
    }

    private static String unit(ClockView clock, boolean isEnglish) {
        return clock.kind() == DayKind.WORKING ? (isEnglish ? "working days" : "个工作日") : (isEnglish ? "days" : "天");
    }

    private String chinese(Foot foot) {
        var export = foot.export();
        return "%s（%s）%s 导出，共 %d 件%s。用途：%s"
                .formatted(
                        who(foot),
                        name(export.by().office().value(), false),
                        MINUTE.format(export.at().atZone(zone)),
                        export.lines(),
                        foot.isCut() ? "，名单未完，请缩小范围后再导出" : "",
                        export.purpose());
    }

    private String english(Foot foot) {
        var export = foot.export();
        return "Taken by %s (%s) at %s, %d cases%s. Purpose: %s"
                .formatted(
                        who(foot),
                        name(export.by().office().value(), true),
                        MINUTE.format(export.at().atZone(zone)),
                        export.lines(),
                        foot.isCut() ? "; the list goes on, narrow it for the rest" : "",
                        export.purpose());
    }

    private static String who(Foot foot) {
        return Objects.requireNonNullElse(foot.name(), foot.export().by().id().value());
    }
}
