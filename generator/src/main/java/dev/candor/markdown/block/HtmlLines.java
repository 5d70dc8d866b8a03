package dev.candor.markdown.block;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.candor.markdown.inline.InlineText;
import dev.candor.markdown.inline.TagScanner;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads HTML blocks of the seven kinds that CommonMark distinguishes by their first line. */
final class HtmlLines extends AbstractBlockParser {

  private static final Set<String> RAW = Set.of("pre", "script", "style", "textarea");
  private static final List<String> RAW_ENDS =
      List.of("</pre>", "</script>", "</style>", "</textarea>");
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
                  + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu"
                  + " menuitem nav noframes ol optgroup option p param search section summary table"
                  + " tbody td tfoot th thead title tr track ul")
              .split(" "));

  private final HtmlBlock block = new HtmlBlock();
  private final BlockContent content = new BlockContent();

  /** What the last line contains; empty if a blank line ends the block. */
  private final List<String> ends;

  private boolean ended;

  private HtmlLines(List<String> ends) {
    this.ends = ends;
  }

  static @Nullable BlockStart at(ParserState state, MatchedBlockParser matched) {
    int at = state.getNextNonSpaceIndex();
    String line = state.getLine().subSequence(at).toString();
    List<String> ends = ends(line, matched.getBlockParser().isParagraphParser());
    return ends == null ? null : BlockStart.of(new HtmlLines(ends)).atIndex(state.getIndex());
  }

  /** What ends the block that begins with this line; null if the line doesn't begin one. */
  private static @Nullable List<String> ends(String line, boolean inParagraph) {
    if (line.startsWith("<!--")) {
      return List.of("-->");
    }
    if (line.startsWith("<?")) {
      return List.of("?>");
    }
    if (line.startsWith("<![CDATA[")) {
      return List.of("]]>");
    }
    int name = line.startsWith("</") ? 2 : 1;
    if (line.startsWith("<!")) {
      return line.length() > 2 && isLetter(line.charAt(2)) ? List.of(">") : null;
    }
    int end = name;
    while (end < line.length() && (isLetter(line.charAt(end)) || isDigit(line.charAt(end)))) {
      end++;
    }
    String tag = line.substring(name, end).toLowerCase(Locale.ROOT);
    boolean closed = end == line.length() || " \t>".indexOf(line.charAt(end)) >= 0;
    if (name == 1 && closed && RAW.contains(tag)) {
      return RAW_ENDS;
    }
    if ((closed || line.startsWith("/>", end)) && BLOCKS.contains(tag)) {
      return List.of();
    }
    return !inParagraph && isWholeTag(line) ? List.of() : null;
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWholeTag(String line) {
    int end = new TagScanner(InlineText.of(line)).tag(0);
    return end > 0 && line.substring(end).isBlank();
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    boolean blank = ends.isEmpty() && state.isBlank();
    return ended || blank ? null : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
    if (!ends.isEmpty()) {
      String lower = line.toString().toLowerCase(Locale.ROOT);
      ended = ends.stream().anyMatch(lower::contains);
    }
  }

  @Override
  public boolean canInterruptBy(BlockParserFactory factory) {
    return false;
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }
}
