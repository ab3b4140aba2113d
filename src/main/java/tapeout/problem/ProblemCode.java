package tapeout.problem;

import static tapeout.problem.Severity.ERROR;
import static tapeout.problem.Severity.NOTE;
import static tapeout.problem.Severity.WARNING;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every mistake that Tapeout knows, with the code that people can look up and configuration can refer to.
 *
 * <p>Hundreds group them: 0xx files, front matter, Markdown and links; 1xx editorial rules, of which 12x and 13x are due by
 * time, and from 140 on Markdown that was meant and does not parse; 2xx configuration; 3xx templates and assets, and from 380
 * on what other sites' bodies hold.
 */
public enum ProblemCode {
    // files
    UNREADABLE_FILE("TO-001", ERROR, "A file cannot be read"),
    NOT_UTF8("TO-002", ERROR, "A file is not valid UTF-8"),
    NUL_CHARACTER("TO-003", ERROR, "A file holds a NUL character"),
    LINK_OUT_OF_SOURCE("TO-004", ERROR, "A symbolic link leads out of the source folder"),
    EMPTY_FILE("TO-005", ERROR, "A document is empty"),
    MISSING_FOLDER("TO-006", ERROR, "A folder that a site needs is missing"),
    FILE_TOO_LARGE("TO-007", ERROR, "A document is larger than a document can be"),
    SPECIAL_FILE("TO-008", ERROR, "Something in the content folder is neither a file nor a folder"),
    MISSING_ENGINE("TO-009", ERROR, "A document's format needs a library that is not there, or its engine failed"),
    ENGINE_WARNING("TO-398", WARNING, "A document's engine tells of a mistake"),
    SHOWS_MACHINE("TO-399", ERROR, "A document would show something of the machine that builds it"),
    REFUSED_INCLUDE("TO-010", ERROR, "A document would make its engine read other files"),
    INVALID_LOCK("TO-011", ERROR, "The lock file of what was published cannot be read"),
    UNFINISHED_MERGE("TO-012", ERROR, "A file holds a merge that was not finished"),
    // front matter
    MISSING_FRONT_MATTER("TO-020", ERROR, "A document has no front matter"),
    UNCLOSED_FRONT_MATTER("TO-021", ERROR, "The front matter has no closing line"),
    INVALID_YAML("TO-022", ERROR, "The front matter is not valid YAML"),
    UNKNOWN_KEY("TO-023", ERROR, "A key is not known for this type of document"),
    DUPLICATE_KEY("TO-024", ERROR, "A key stands twice"),
    MISSING_KEY("TO-025", ERROR, "A required key is missing"),
    WRONG_TYPE("TO-026", ERROR, "A value has the wrong type"),
    INVALID_DATE("TO-027", ERROR, "A date does not exist or is not written as one"),
    UNKNOWN_VALUE("TO-028", ERROR, "A value is not one of those allowed"),
    OUT_OF_RANGE("TO-029", ERROR, "A text is too short or too long, or a number out of range"),
    INVALID_ID("TO-030", ERROR, "An id is not written as one"),
    INVALID_URL("TO-031", ERROR, "An address is not a well-formed one"),
    UNKNOWN_TYPE("TO-032", ERROR, "A document's type is not known"),
    MISSING_SOURCE("TO-033", ERROR, "A fact has no source"),
    UNKNOWN_SOURCE("TO-034", ERROR, "A source that is cited is not among the document's sources"),
    DUPLICATE_ID("TO-035", ERROR, "An id, or an entry of a list, stands twice"),
    YAML_TOO_COMPLEX("TO-036", ERROR, "The front matter is nested or aliased beyond the bounds"),
    INVALID_HEADER_LINE("TO-037", ERROR, "A line of a JBake header is not key=value"),
    MISPLACED_DOCUMENT("TO-038", ERROR, "A document lies in a folder that its type does not have"),
    FORBIDDEN_CHARACTER("TO-039", ERROR, "A text holds a character that cannot be shown"),
    DATE_ORDER("TO-040", ERROR, "Two dates stand in an impossible order"),
    MISPLACED_KEY("TO-041", ERROR, "A key does not go with the value of another"),
    UNKNOWN_UNIT("TO-042", WARNING, "A unit cannot be compared with those of other entries"),
    UNIT_OF_LIMIT("TO-043", ERROR, "A limit is given in a unit that does not go with what it measures"),
    IMPOSSIBLE_LIMITS("TO-044", ERROR, "Two limits that hold together cannot, or say the same"),
    BACKWARD_RANGE("TO-336", ERROR, "A range runs backwards"),
    UNLIKE_UNITS("TO-337", ERROR, "The unit of a measure does not go with those of its facts"),
    UNIT_IN_TWO_WAYS("TO-338", ERROR, "A unit is declared in two ways"),
    PART_TWICE("TO-334", ERROR, "Two posts are the same part of a story"),
    PART_MISSING("TO-335", WARNING, "A story lacks a part before another"),
    NAMES_EXPIRED("TO-333", WARNING, "Something is named that has expired"),
    UNTRACKED_UPCOMING("TO-332", WARNING, "Something is dated ahead of an entity that no topic tracks"),
    LIMIT_ENDS("TO-331", ERROR, "A limit has no end, or two on one side"),
    MISNAMED_DECLARATION("TO-346", ERROR, "A file looks like a type or the defaults of a folder and is not read"),
    SHARED_LABEL("TO-347", WARNING, "Two things that a type declares have one label"),
    SHARED_TYPE_NAME("TO-348", WARNING, "Two types have one name"),
    WITHOUT_ROW("TO-349", WARNING, "A tracker shows some entities only in what folds away, or not at all"),
    SINCE_WITHOUT_DAY("TO-350", WARNING, "A state does not tell the day on which it began"),
    WITHOUT_CELL("TO-352", WARNING, "A tracker's column is a cell that no entity has"),
    WINDOWS_NAME("TO-351", WARNING, "A file or folder has, or would get, a name that Windows cannot have"),
    STRAY_FRONT_MATTER("TO-045", WARNING, "A file starts with front matter and is no document"),
    SUMMARY_TO_COME("TO-046", ERROR, "A document that is no draft still has the summary of a new one"),
    MISSING_IN_PREVIEW("TO-047", WARNING, "A preview of unfinished drafts lacks a file"),
    ASSET_OF_DRAFTS("TO-048", WARNING, "A file of a folder that goes out whole is named by drafts alone"),
    CUT_TEXT("TO-050", ERROR, "A # cuts off the end of a text"),
    OTHER_YEAR("TO-051", WARNING, "A post lies in the folder of another year or month than its date"),
    TAG_SPELLING("TO-052", WARNING, "A tag is spelled in more than one way"),
    TAG_CLASH("TO-053", ERROR, "Two tags want one address"),
    FAULT("TO-054", ERROR, "Tapeout failed at a document"),
    NEAR_SPEAKER("TO-055", WARNING, "A speaker is nearly an entity and is not linked to it"),
    DONE_AHEAD("TO-322", WARNING, "What was done is dated ahead"),
    // Markdown
    MARKDOWN_TOO_COMPLEX("TO-060", ERROR, "The Markdown is nested or repeated beyond the bounds"),
    HTML_DROPPED("TO-061", WARNING, "Raw HTML that is not allowed was dropped"),
    UNSAFE_LINK("TO-062", ERROR, "A link or image has a scheme that is not allowed"),
    MISSING_ALT_TEXT("TO-063", ERROR, "An image has no alternative text"),
    DUPLICATE_HEADING_ID("TO-064", ERROR, "Two headings ask for the same id"),
    UNDEFINED_FOOTNOTE("TO-065", ERROR, "A footnote is used and not defined"),
    UNUSED_FOOTNOTE("TO-066", WARNING, "A footnote is defined and not used"),
    SECOND_TITLE("TO-067", WARNING, "The body has a first-level heading; the title already is one"),
    EXTERNAL_IMAGE("TO-068", ERROR, "An image would be loaded from another site"),
    EMPTY_LINK("TO-069", ERROR, "A link has no text or no destination"),
    EMPTY_HEADING("TO-321", WARNING, "A heading has no text"),
    // Markdown that was meant and does not parse
    UNREAD_LINK("TO-075", WARNING, "A link or an image is written so that it is none"),
    UNDEFINED_REFERENCE("TO-076", WARNING, "A link's label is not defined"),
    UNCLOSED_FENCE("TO-077", WARNING, "A fence of code is never closed"),
    UNREAD_TABLE("TO-078", WARNING, "A table is written so that it is none"),
    UNREAD_HEADING("TO-079", WARNING, "A heading is written so that it is none"),
    UNKNOWN_ELEMENT("TO-070", WARNING, "A tag is of no element that HTML has, and is shown as text"),
    // links and the library
    DEAD_LINK("TO-080", ERROR, "A link leads to no document"),
    DEAD_ANCHOR("TO-081", ERROR, "A link leads to no heading of its document"),
    MISSING_IMAGE("TO-082", ERROR, "An image file does not exist or cannot be read"),
    UNKNOWN_ENTITY("TO-083", ERROR, "An entity that is named does not exist"),
    UNKNOWN_TOPIC("TO-084", ERROR, "A topic that is named does not exist"),
    UNKNOWN_STORY("TO-085", ERROR, "A story that is named does not exist"),
    UNKNOWN_AUTHOR("TO-086", ERROR, "An author who is named does not exist"),
    UNKNOWN_POST("TO-087", ERROR, "A post, claim or question that is named does not exist"),
    DUPLICATE_ADDRESS("TO-088", ERROR, "Two documents want the same address"),
    CASE_COLLISION("TO-089", ERROR, "Two addresses differ only in upper and lower case"),
    DUPLICATE_ENTITY("TO-090", ERROR, "Two documents have the same id"),
    CIRCULAR_REFERENCE("TO-091", ERROR, "A chain of references comes back to its start"),
    NO_TOPICS("TO-092", ERROR, "The site has no topics"),
    UNUSED_SOURCE("TO-093", WARNING, "A source is listed and never cited"),
    UNKNOWN_CELL("TO-094", ERROR, "An update names a cell that its entity's row does not have"),
    POINTLESS_COMPARISON("TO-095", ERROR, "An entry is compared with itself"),
    EARLY_ANSWER("TO-097", ERROR, "A question is answered by its own post or an earlier one"),
    // rules
    IMPOSSIBLE_ACTION("TO-096", ERROR, "An action cannot follow those before it"),
    LEAD_OF_ANOTHER_WEEK("TO-098", ERROR, "An edition's lead was published in another week"),
    EDITION_WITHOUT_POSTS("TO-099", WARNING, "An edition is written for a week without posts"),
    // editorial rules: 101-109 what a document says and on what it rests
    UNCONFIRMED_CLAIM(
            "TO-101",
            ERROR,
            "A confirmed claim has neither two independent publishers nor an official source",
            "One publisher can err, and ten that retell one are still one: readers take \"confirmed\" for more than that."),
    UNSOURCED_NUMBER(
            "TO-102",
            ERROR,
            "A claim with a number has no source",
            "Numbers look exact and are copied without their sentence: each must lead back to where it was read."),
    UNSOURCED_CLAIM(
            "TO-103",
            ERROR,
            "A claim has no source",
            "Readers judge a statement by where it is known from, and can only do so if it is said."),
    UNATTRIBUTED_QUOTATION(
            "TO-104",
            WARNING,
            "A quotation has no speaker",
            "A quotation is somebody's very words: without a name nobody can answer for them or be asked about them."),
    UNNAMED_COMPANY(
            "TO-105",
            ERROR,
            "A company claim does not name the company",
            "What a company says of itself is worth what the company is worth: readers must know which one speaks."),
    UNSOURCED_POST(
            "TO-106",
            ERROR,
            "A published post has no source",
            "A digest tells what others know: a post from nowhere cannot be checked, by readers or by us."),
    OVERSTATED_SUMMARY(
            "TO-107",
            WARNING,
            "The summary states as a fact what a claim does not",
            "Most readers see the summary only, in lists and feeds: a doubt that it drops is a doubt they never hear of."),
    SOURCE_OLDER_THAN_EVENT(
            "TO-108",
            WARNING,
            "Every source is older than the event that it is to support",
            "What was written before an event can tell what was planned, not what happened."),
    COVERED_ALREADY(
            "TO-109",
            WARNING,
            "An earlier post is already about the same source",
            "The same news told twice looks like two pieces of news; a follow-up says what it follows."),
    // what was published, by the lock file
    SILENT_CHANGE(
            "TO-110",
            ERROR,
            "A published post changed without saying so",
            "Readers who saw the old text learn from a date or a note that it is another one now."),
    VANISHED_POST(
            "TO-111",
            ERROR,
            "A published address leads nowhere",
            "A published address is a promise: others have linked it and cite it."),
    CHANGED_CORRECTION(
            "TO-112",
            ERROR,
            "A published correction or day of update was taken back or changed",
            "A note of a mistake that itself changes or goes is a second mistake, and an unseen one."),
    CLOSED_WEEK(
            "TO-113",
            ERROR,
            "A post joins or leaves an edition that is closed",
            "An edition is what readers got that week, also by e-mail: a later post belongs to its own week."),
    // claims that were published, by the lock file
    SILENT_STATUS("TO-396", ERROR, "The status of a published claim changed without a dated entry"),
    VANISHED_CLAIM("TO-397", ERROR, "A published claim is gone"),
    // how long texts are
    TITLE_LENGTH(
            "TO-114",
            WARNING,
            "A title is shorter or longer than advised",
            "Lists, feeds and search results cut a long headline; a very short one does not say what happened."),
    SUMMARY_LENGTH(
            "TO-115",
            WARNING,
            "A summary is shorter or longer than advised",
            "A summary stands alone in lists and mails: too short it says nothing, too long it is not read."),
    MISSING_PART(
            "TO-116",
            ERROR,
            "A post lacks a part that its kind has",
            "Readers who know a kind of post look for its parts: what is missing without a word looks as if there were nothing."),
    WORD_COUNT(
            "TO-117",
            WARNING,
            "A post is shorter or longer than advised for its kind",
            "Readers choose a brief for its two minutes and a report for its depth: a kind that keeps its length keeps its word."),
    UNSTATED_NUMBER(
            "TO-118",
            WARNING,
            "A number of the title or the summary stands nowhere in the post",
            "Who reads the headline alone passes its numbers on: what the post does not say, nobody can check."),
    // how old what is told is
    OLD_REPORT(
            "TO-119",
            WARNING,
            "Every source of a report is old",
            "A report tells news: what is known for long is background, and readers are to see that it is."),
    // what is due
    PAST_UPCOMING(
            "TO-120",
            WARNING,
            "Something dated ahead has passed and has no outcome",
            "A day announced as coming that is over leaves readers asking what came of it."),
    OVERDUE_FACTS(
            "TO-130",
            WARNING,
            "An entity's facts were last checked too long ago",
            "A fact that nobody has looked at for long may have become wrong without a word."),
    UNCHECKED_FACTS(
            "TO-131",
            WARNING,
            "An entity does not say when its facts were checked",
            "Readers can only judge how fresh a fact is if the day of the last look stands beside it."),
    // Markdown that was meant and does not parse, continued
    UNREAD_EMPHASIS("TO-140", WARNING, "Emphasis is written so that it is none"),
    UNREAD_ENTITY("TO-141", WARNING, "A link to an entity is written so that it is none"),
    LIST_IN_TEXT("TO-142", WARNING, "A list is written so that it is none"),
    SKIPPED_HEADING_LEVEL("TO-143", WARNING, "A heading leaves a level out"),
    // what other generators read and this one does not
    TEMPLATE_CODE("TO-144", WARNING, "A shortcode or a template's tag stands in a body"),
    FOREIGN_CONTAINER("TO-145", WARNING, "A box is written as another generator has it"),
    UNKNOWN_ALERT("TO-146", WARNING, "An alert is none of the five that there are"),
    FOREIGN_EMBED("TO-147", WARNING, "A file is embedded as another generator does it"),
    MATHEMATICS("TO-148", WARNING, "A formula is not typeset"),
    CONTENTS_MARK("TO-149", WARNING, "A mark for a table of contents does nothing"),
    MORE_MARK("TO-150", WARNING, "A mark for the end of an excerpt does nothing"),
    DRAWN_FENCE("TO-151", WARNING, "A fence of code is not drawn"),
    ATTRIBUTE_LIST("TO-152", WARNING, "Attributes in braces are not read"),
    // what bodies read and texts of front matter do not
    RAW_MARK("TO-153", WARNING, "Markdown stands in a text that has none"),
    // Markdown that was meant and does not parse, continued
    UNREAD_CITATION("TO-154", WARNING, "A citation is written so that it is none"),
    FOREIGN_MARK("TO-155", WARNING, "A mark of another kind of Markdown does nothing"),
    UNCLOSED_CODE("TO-156", WARNING, "Code within a line is never closed"),
    UNKNOWN_REFERENCE("TO-157", WARNING, "A character reference is none"),
    UNREAD_FOOTNOTE("TO-158", WARNING, "A footnote is written so that it is none"),
    UNREAD_BLOCK("TO-159", WARNING, "A typed block is written so that it is code"),
    MARK_IN_HTML("TO-160", WARNING, "Markdown stands within a block of HTML"),
    UNMEANT_MARKDOWN("TO-161", WARNING, "A text is read as Markdown that was hardly meant"),
    // configuration
    UNSUPPORTED_KEY("TO-201", WARNING, "A JBake key has no effect in Tapeout"),
    UNKNOWN_OPTION("TO-202", ERROR, "A configuration key is not known"),
    INVALID_OPTION("TO-203", ERROR, "A configuration value is not allowed"),
    MISSING_CONFIGURATION("TO-204", ERROR, "The source folder has no jbake.properties"),
    MISSING_OPTION("TO-205", ERROR, "A configuration key that a site needs has no value"),
    DRAFTS_IN_OUTPUT("TO-206", WARNING, "The output folder shows what is held back"),
    RESERVED_HOST("TO-220", ERROR, "A site is to be published at an address that no reader can reach"),
    HELD_BACK_PUBLISHED("TO-221", ERROR, "A site is to be published with what is held back"),
    RESERVED_SUBSCRIPTION("TO-411", ERROR, "A site is to be published with a subscription that leads nowhere"),
    // charts
    UNPLACED_IN_CHART("TO-440", ERROR, "A chart names what goes with another kind of chart"),
    // typed blocks
    BLOCK_WITHOUT_KEYS("TO-441", ERROR, "A typed block holds no keys"),
    TYPE_WITHOUT_CHARTS("TO-442", ERROR, "A chart in a text is of a type that has none"),
    UNKNOWN_CHART("TO-443", ERROR, "A chart in a text is not declared by its type"),
    COMPARED_COUNT("TO-444", ERROR, "A comparison in a text is of too few or too many"),
    COMPARED_TYPES("TO-445", ERROR, "A comparison in a text is of entities of several types"),
    COMPARED_FACT("TO-446", ERROR, "A comparison in a text names no fact of the type"),
    TIMELINE_OF("TO-447", ERROR, "A timeline in a text has no entries, or those of a story as well"),
    CHART_OF("TO-448", ERROR, "A chart in a text is of neither a type nor a file, or of both"),
    CHART_DATA("TO-449", ERROR, "No chart can be drawn of a file of numbers"),
    CHART_WHERE("TO-453", ERROR, "A chart in a text asks for what no entity of its type says"),
    // templates and assets
    TEMPLATE_ERROR("TO-301", ERROR, "A template cannot be read or fails"),
    MISSING_TEMPLATE("TO-302", ERROR, "A template does not exist"),
    MISSING_MESSAGE("TO-303", ERROR, "A word of the interface is missing from messages.properties"),
    MISSING_ASSET("TO-304", ERROR, "An asset that is referred to does not exist"),
    INVALID_STYLE_SHEET("TO-305", ERROR, "A style sheet holds what cannot work where it is used"),
    UNKNOWN_MESSAGE("TO-306", ERROR, "A message has a key that nothing reads"),
    MESSAGE_WITHOUT_VALUE("TO-307", ERROR, "A message shows a value that it is not given"),
    FOREIGN_WORDS("TO-323", WARNING, "Words of the interface are in another language than the site"),
    DROPPED_VALUE("TO-308", WARNING, "A message does not show a value that it is given"),
    // pictures
    UNSHOWN_IMAGE("TO-310", ERROR, "A picture is in a format that browsers do not show, or is named as if it were"),
    WRONG_IMAGE_ENDING("TO-311", WARNING, "A picture's file ending names another format than the file holds"),
    LARGE_IMAGE("TO-312", WARNING, "A picture has more pixels than smaller ones are made of"),
    DAMAGED_IMAGE("TO-313", WARNING, "A picture's file is damaged or ends early"),
    LFS_POINTER("TO-314", WARNING, "A file that goes out is a pointer of Git LFS"),
    OUTSIDE_OF_IMAGE("TO-315", WARNING, "A drawing shows another file, which browsers do not load"),
    DAMAGED_PIXELS("TO-316", ERROR, "A picture of which smaller ones are due has pixels that cannot be read"),
    // ids
    RESERVED_HEADING_ID("TO-320", WARNING, "A heading asks for an id that is kept for the page's own parts"),
    // the history of facts
    INVALID_HISTORY("TO-366", ERROR, "A file of the history of facts cannot be read"),
    UNLOCKED_FACTS("TO-367", WARNING, "What an entity says changed since it was locked"),
    CONTRADICTORY_HISTORY("TO-368", ERROR, "A change in the history of facts does not start from what was said before"),
    FUTURE_HISTORY("TO-369", WARNING, "A change in the history of facts is dated ahead"),
    PASSED_HISTORY("TO-370", ERROR, "The history of facts cannot be continued on a day before its last one"),
    // what bodies hold, continued
    UNKNOWN_SCHEME("TO-380", ERROR, "A link or image has a scheme that the site does not know"),
    HIDDEN_CHARACTER("TO-381", ERROR, "A body holds a character that cannot be shown"),
    // HTML as people write it
    ATTRIBUTES_LEFT_OUT("TO-450", WARNING, "Attributes of raw HTML were left out"),
    FOREIGN_FRAME("TO-451", WARNING, "A frame of a host that the site does not name became a link"),
    UNTITLED_FRAME("TO-452", WARNING, "A frame has no title"),
    // sites of JBake's
    GUEST_SITE("TO-460", NOTE, "A site is built as JBake would, for it looks like one of JBake's"),
    GUEST_WITHOUT_HEADER("TO-461", WARNING, "A file of a JBake site has no header, and makes no page"),
    GUEST_TYPE("TO-462", WARNING, "A document of a JBake site has a type without a template, and makes no page"),
    GUEST_STATUS("TO-463", WARNING, "A document of a JBake site has a status that is none"),
    GUEST_DATE("TO-464", WARNING, "The date of a document of a JBake site cannot be read"),
    GUEST_WITHOUT_DATE("TO-465", WARNING, "A post of a JBake site has no date"),
    GUEST_VALUE("TO-466", WARNING, "A value in a header of a JBake site cannot be read"),
    GUEST_COVERED("TO-467", WARNING, "A page of a JBake site is covered by another file"),
    GUEST_PATH("TO-468", ERROR, "A file of a JBake site cannot have an address"),
    GUEST_COMMAND("TO-469", ERROR, "A command is asked for what a JBake site does not have"),
    // a site of another generator's, on its way to be one of ours
    UNMIGRATED_DOCUMENT("TO-470", ERROR, "A document of another generator's cannot be read, and was not migrated"),
    UNKNOWN_SHORTCODE("TO-471", WARNING, "A shortcode is not known, and stays in the text as it is"),
    UNMIGRATED_FILE("TO-472", WARNING, "A file of another generator's was not migrated"),
    UNMAPPED_VALUE("TO-473", WARNING, "A value could not be mapped, and stands under extra"),
    UNMIGRATED_ADDRESS("TO-474", WARNING, "A former address could not be kept"),
    FOREIGN_FILE("TO-475", ERROR, "A file stands where one of a migration goes, and was left as it is"),
    UNKNOWN_ENVIRONMENT("TO-480", ERROR, "An environment that is named has no file"),
    // what a site adds of its own
    MALFORMED_DATA("TO-490", ERROR, "A file of the site's own data cannot be read"),
    DATA_AGAINST_SCHEMA("TO-491", ERROR, "A file of the site's own data is not as its schema asks"),
    OUTPUT_OF_NO_KIND("TO-492", ERROR, "The name of a template of the site's own does not say what it makes"),
    OUTPUT_ADDRESS("TO-493", ERROR, "A template of the site's own asks for an address that cannot be"),
    OUTPUT_DATA("TO-494", ERROR, "A template of the site's own asks for data that is not there"),
    MALFORMED_OUTPUT("TO-495", ERROR, "A template of the site's own makes what cannot be read");

    private static final String FIRST_BEHIND_THE_RULES = "TO-140";

    private static final Set<ProblemCode> BEARABLE = Set.copyOf(EnumSet.of(
            UNKNOWN_KEY,
            DATE_ORDER,
            SUMMARY_TO_COME,
            MISSING_ALT_TEXT,
            DUPLICATE_HEADING_ID,
            UNDEFINED_FOOTNOTE,
            EMPTY_LINK,
            DEAD_LINK,
            DEAD_ANCHOR,
            MISSING_IMAGE,
            UNKNOWN_ENTITY,
            NO_TOPICS,
            LEAD_OF_ANOTHER_WEEK,
            UNSHOWN_IMAGE,
            UNKNOWN_SCHEME,
            HIDDEN_CHARACTER));

    private final String code;
    private final Severity severity;
    private final String title;
    private final @Nullable String why;

    ProblemCode(String code, Severity severity, String title) {
        this(code, severity, title, null);
    }

    /** An editorial rule: it can be argued with, so it says why it is one. */
    ProblemCode(String code, Severity severity, String title, @Nullable String why) {
        this.code = code;
        this.severity = severity;
        this.title = title;
        this.why = why;
    }

    /** The public code, {@code TO-} and three digits; never reused. */
    public String code() {
        return code;
    }

    /** How much it weighs unless the configuration says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The mistake in one sentence, without a full stop. */
    public String title() {
        return title;
    }

    /** Why it is a mistake, in one sentence; only editorial rules need to say. */
    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    /** Whether it is a rule of the newsroom, whose weight is a site's own business. */
    public boolean isEditorial() {
        return code.startsWith("TO-1") && code.compareTo(FIRST_BEHIND_THE_RULES) < 0;
    }

    /**
     * Whether a site may go out in spite of it, if it says so: a warning, a rule of the newsroom, or an error by which
     * nothing of what is written is lost and nobody is harmed.
     */
    public boolean isBearable() {
        return severity != ERROR || isEditorial() || BEARABLE.contains(this);
    }

    /** Whether time alone can bring it, without a change of any file. */
    public boolean isDue() {
        return this == NAMES_EXPIRED || code.startsWith("TO-12") || code.startsWith("TO-13");
    }
}
