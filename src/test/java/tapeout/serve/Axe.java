package tapeout.serve;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What axe finds wrong on a page, and nothing else: of what passes it would hand back every element. */
public final class Axe {

    private Axe() {}

    /** What axe's own rules find: for each element the rule's id, a colon and the element. */
    public static List<String> violations(Page page) {
        return violations(page, Map.of());
    }

    /** @param rules by id, whether they are asked; all others as axe has them */
    public static List<String> violations(Page page, Map<String, Boolean> rules) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        Map<String, AxeRuleOptions> chosen = new HashMap<>();
        rules.forEach((id, asked) -> {
            AxeRuleOptions rule = new AxeRuleOptions();
            rule.setEnabled(asked);
            chosen.put(id, rule);
        });
        options.setRules(chosen);
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }
}
