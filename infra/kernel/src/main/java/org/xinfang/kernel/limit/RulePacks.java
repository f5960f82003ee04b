package org.xinfang.kernel.limit;

import java.io.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rule packs: those that come with the product, and those that an installation adds. */
public final class RulePacks {

    private static final List<String> SHIPPED_IDS =
            List.of("national-2022", "national-2005", "zhejiang-2016", "henan-2012");

    private static final RulePacks SHIPPED = readShipped();

    private final Map<String, RulePack> byId;

    private RulePacks(Map<String, RulePack> byId) {
        this.byId = Map.copyOf(byId);
    }

    public static RulePacks shipped() {
        return SHIPPED;
    }

    /** These packs and one more, in the form of the shipped ones; {@code name} is used in complaints about it. */
    public RulePacks and(String name, Reader source) {
        var pack = RulePackText.parse(PropertiesText.read(name, source), this);
        var more = new LinkedHashMap<>(byId);
        if (more.put(pack.id(), pack) != null) {
            throw new IllegalArgumentException("%s: there is already a rule pack %s".formatted(name, pack.id()));
        }
        return new RulePacks(more);
    }

    public Collection<RulePack> all() {
        return byId.values();
    }

    public Optional<RulePack> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The pack that a case was registered under. A pack that a stored case names is never taken away. */
    public RulePack pack(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no rule pack " + id));
    }

    /** The pack in force in a jurisdiction on the day of registration. */
    public RulePack inForce(String jurisdiction, LocalDate registeredOn) {
        return byId.values().stream()
                .filter(pack -> pack.jurisdiction().equals(jurisdiction))
                .filter(pack -> !pack.validFrom().isAfter(registeredOn))
                .max(Comparator.comparing(RulePack::validFrom))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule pack of '%s' was in force on %s".formatted(jurisdiction, registeredOn)));
    }

    private static RulePacks readShipped() {
        var packs = new RulePacks(Map.of());
        for (var id : SHIPPED_IDS) {
            var path = "rules/%s.properties".formatted(id);
            packs = packs.and(path, PropertiesText.resource(RulePacks.class, path));
        }
        return packs;
    }
}
