package tapeout.view;

import static tapeout.view.FrameFixtures.frame;
import static tapeout.view.FrameFixtures.source;
import static tapeout.view.FrameFixtures.sourceView;
import static tapeout.view.PostFixtures.BACKGROUND;
import static tapeout.view.PostFixtures.BRIEF;
import static tapeout.view.PostFixtures.HOSTILE;
import static tapeout.view.PostFixtures.LEAD;
import static tapeout.view.PostFixtures.claims;
import static tapeout.view.PostFixtures.corrections;
import static tapeout.view.PostFixtures.drawing;
import static tapeout.view.PostFixtures.questions;
import static tapeout.view.PostFixtures.timeline;

import java.util.List;
import tapeout.view.body.InlineMarkup;
import tapeout.view.part.AnswerView;
import tapeout.view.part.ContentsEntry;
import tapeout.view.part.Detail;
import tapeout.view.part.DrawnTimeline;
import tapeout.view.part.ImageView;
import tapeout.view.part.Link;
import tapeout.view.part.Neighbours;
import tapeout.view.part.Previously;

/** Pages of posts in tests. */
final class PostPageFixtures {

    private static final String BODY = """
            <p>On 7 October 2022 the US <a class="entity-link" href="/sub/organizations/bis/">Bureau of Industry and Security</a> \
            (BIS) published <a class="entity-link" href="/sub/rules/chip-rule-2022/">a rule</a> that put advanced computing \
            chips for China under licence. Six weeks earlier, letters had done the same to two products of one company, \
            <a class="entity-link" href="/sub/organizations/nvidia/">Nvidia</a>. This background piece was written in November \
            2026.</p>
            <h2 id="august">August: letters to one company</h2>
            <p>In a stock-exchange filing, Nvidia said that the US government had informed it on 26 August 2022 of a new licence \
            duty. It covered exports of the A100 and of the H100, then still to come, to China, Hong Kong and Russia, and took \
            effect at once CITE1. Trade Law Daily reported the same chips, countries and date, and noted that later chips of \
            the same class were covered as well CITE2.</p>
            <p>Such a notice binds only the company that receives it. US lawyers call it an <em>is-informed letter</em>. It \
            needs no public rule. Nvidia put <strong>400 million dollars</strong> of revenue in that quarter at risk.</p>
            <h2 id="october">October: a rule for everyone</h2>
            <p>The rule is an interim final rule: it takes effect first and is open to comment afterwards. BIS names three \
            targets for China:</p>
            <ol><li>advanced computing chips,</li><li>computers that contain them,</li><li>equipment for making chips.</li></ol>
            <h3 id="controls">What it controls</h3>
            <table><thead><tr><th scope="col">Chip</th><th scope="col">Link</th><th scope="col">Licence</th></tr></thead>\
            <tbody><tr><td>A100</td><td>600 GB/s</td><td>needed</td></tr><tr><td>A800</td><td>400 GB/s</td><td>not needed</td></tr>\
            </tbody></table>
            <blockquote><p>A private notice comes first, a general rule second, and a product made to fit the rule third.</p></blockquote>
            <h2 id="november">November: a chip that fits the limits</h2>
            <ul><li>The A800 is on offer in China.</li><li>It has been in production since the third quarter.</li></ul>
            """.replace(
                    "CITE1",
                    InlineMarkup.citation(
                            source(1, ""),
                            "cite_s1_1",
                            "Odisha Bhaskar: US Restricts Export Of Nvidia Computer Chips To Russia, China",
                            true))
            .replace(
                    "CITE2",
                    InlineMarkup.citation(
                            source(2, ""),
                            "cite_s2_1",
                            "Trade Law Daily: New License Requirements for Nvidia Chips",
                            true));

    private PostPageFixtures() {}

    static PostView postView() {
        return new PostView(
                frame(
                        "2022",
                        new Link("Home", "/sub/"),
                        new Link("Export controls", "/sub/topics/export-controls/"),
                        Link.text("2022")),
                BACKGROUND,
                new PostView.Text(
                        List.of(),
                        4,
                        ImageView.NONE,
                        List.of(
                                new ContentsEntry(2, "August: letters to one company", "#august"),
                                new ContentsEntry(2, "October: a rule for everyone", "#october"),
                                new ContentsEntry(3, "What it controls", "#controls"),
                                new ContentsEntry(2, "November: a chip that fits the limits", "#november")),
                        false,
                        PageFixtures.prose(BODY)),
                new PostView.Filing(
                        List.of(),
                        List.of(new Link("licences", "/sub/tags/licences/"), new Link("h100", "/sub/tags/h100/"))),
                new PostView.Statements(
                        claims(),
                        questions(),
                        List.of(new AnswerView(
                                "Which rule took the place of the link test.",
                                "The rule of 17 November 2023 uses performance density.",
                                new Link("The 2023 rule", "/sub/posts/2026/rule-2023/"))),
                        corrections(Link.NONE)),
                List.of(
                        sourceView(
                                1,
                                "Odisha Bhaskar",
                                "US Restricts Export Of Nvidia Computer Chips To Russia, China",
                                "https://a.example/us-restricts-export-of-nvidia-computer-chips"),
                        sourceView(
                                2,
                                "Trade Law Daily",
                                "New License Requirements for Nvidia Chips Suggest Is-Informed Letter From BIS",
                                "https://b.example/"),
                        sourceView(
                                3,
                                "Lead report",
                                "China’s DeepSeek unveils new AI model built to run on Huawei hardware",
                                "")),
                new PostView.InStory(
                        new PostView.StoryPart(
                                "Part 2 of 3",
                                new Link("A story", "/sub/stories/a/"),
                                new Link("The first", "/sub/posts/2026/first/"),
                                Link.NONE),
                        new Previously(
                                new Link("DeepSeek on Ascend", "/sub/stories/deepseek-on-ascend/"),
                                "How much of DeepSeek’s training runs on Huawei’s chips?",
                                true,
                                new DrawnTimeline(timeline(), drawing()),
                                14)),
                new PostView.Related(
                        EntityFixtures.cards(),
                        List.of(
                                new Link("A later post", "/sub/posts/2026/later/"),
                                new Link("A story", "/sub/stories/a/")),
                        List.of(LEAD, BRIEF, HOSTILE),
                        new Neighbours(
                                new Link("Z.ai lists GLM-5 under an MIT licence", "/sub/posts/2026/glm-5/"),
                                new Link("The diffusion rule comes and goes", "/sub/posts/2026/diffusion/"))));
    }

    /** The same page of a post that says as little as a post can. */
    static PostView barePostView() {
        return new PostView(
                FrameFixtures.bareFrame(),
                BRIEF,
                new PostView.Text(
                        List.of(new Link("A. Writer", "/authors/a/")),
                        1,
                        ImageView.NONE,
                        List.of(),
                        false,
                        PageFixtures.prose("<p>Short.</p>")),
                new PostView.Filing(
                        List.of(Detail.links("Region", List.of(new Link("Taiwan", "/region/taiwan/")))), List.of()),
                new PostView.Statements(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                new PostView.InStory(PostView.StoryPart.NONE, Previously.NONE),
                new PostView.Related(List.of(), List.of(), List.of(), new Neighbours(Link.NONE, Link.NONE)));
    }
}
