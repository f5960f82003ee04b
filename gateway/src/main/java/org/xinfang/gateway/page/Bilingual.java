package org.xinfang.gateway.page;

/** The same in both languages, as the services say it. */
public record Bilingual(String zh, String en) {

    public String in(View view) {
        return view.english() ? en : zh;
    }
}
