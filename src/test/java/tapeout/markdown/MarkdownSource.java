package tapeout.markdown;

import java.util.List;
import java.util.Random;

/** Makes Markdown from a seed: half of it as people write, half of it as they do not. */
final class MarkdownSource {

    private static final List<String> SCRAPS = List.of(
            "*",
            "**",
            "_",
            "__",
            "~~",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "](x.md)",
            "](<y z>)",
            "](https://a.example \"t\")",
            "<",
            ">",
            "<b>",
            "</b>",
            "<i",
            "<a href=\"",
            "<script>",
            "</script>",
            "<div>",
            "</div>",
            "<td>",
            "<table>",
            "<p>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?",
            "<img src=x onerror=y>",
            "<svg>",
            "<style>",
            "<details>",
            "<summary>",
            "</details>",
            "<span>\n\n",
            "</span>",
            "<ul>",
            "<li>",
            "<h4>",
            "<a id=x>",
            "<T>",
            "<img src=a.png alt=''>",
            "&amp;",
            "&",
            "&#0;",
            "&Tab;",
            "\\",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            " ",
            "  ",
            "    ",
            "\t",
            "> ",
            "- ",
            "+ ",
            "1. ",
            "- [ ] ",
            "- [x] ",
            "# ",
            "## ",
            "===",
            "---",
            "```",
            "```js\n",
            "~~~",
            "|",
            "|-|-|",
            "|:-|\n",
            ": ",
            "[^a]",
            "[^a]: ",
            "[[a]]",
            "[[a|b]]",
            "[@a]",
            "[@a; @b]",
            "{#a}",
            "[a]: ",
            "[a]",
            "> [!NOTE]\n",
            "https://a.example/",
            "www.b.example",
            "c@d.example",
            "javascript:",
            "word",
            "two words",
            "é",
            "文字",
            "שלום",
            "🎉",
            "\"",
            "'",
            "--",
            "...",
            "\u0000",
            "\uFFFD",
            "\u200B",
            "\uD800");

    private final Random random;

    MarkdownSource(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        StringBuilder markdown = new StringBuilder();
        int scraps = 1 + random.nextInt(60);
        for (int i = 0; i < scraps; i++) {
            String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
            markdown.append(random.nextInt(12) == 0 ? scrap.repeat(1 + random.nextInt(8)) : scrap);
            if (random.nextInt(3) == 0) {
                markdown.append(random.nextBoolean() ? " text " : "\n\n");
            }
        }
        return markdown.toString();
    }
}
