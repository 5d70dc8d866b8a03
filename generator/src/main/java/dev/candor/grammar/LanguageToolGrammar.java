package dev.candor.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool, without the rules that report good prose. Style, typography and capitals are left
 * out, and spelling has its own rule.
 */
final class LanguageToolGrammar implements Grammar {

  private static final Set<String> CATEGORIES =
      Set.of("GRAMMAR", "CONFUSED_WORDS", "TYPOS", "MISC", "SEMANTICS", "NONSTANDARD_PHRASES");

  private final Language language;
  private final Set<String> silenced = silenced();

  /** Each serves one thread at a time, and takes a second to start. */
  private final Queue<JLanguageTool> idle = new ConcurrentLinkedQueue<>();

  private LanguageToolGrammar(Language language) {
    this.language = language;
  }

  static Grammar of(String code) throws GrammarFault {
    String known = Languages.isLanguageSupported(code) ? code : code.replaceFirst("-.*", "");
    if (!Languages.isLanguageSupported(known)) {
      throw new GrammarFault(
          "no grammar checker is available for \"" + code + "\": add org.languagetool:language-en",
          null);
    }
    LanguageToolGrammar grammar = new LanguageToolGrammar(Languages.getLanguageForShortCode(known));
    grammar.idle.add(grammar.begin());
    return grammar;
  }

  private JLanguageTool begin() {
    JLanguageTool tool = new JLanguageTool(language);
    for (Rule rule : tool.getAllRules()) {
      boolean asked =
          CATEGORIES.contains(rule.getCategory().getId().toString())
              && !rule.isDictionaryBasedSpellingRule()
              && !silenced.contains(rule.getId());
      if (!asked) {
        tool.disableRule(rule.getId());
      }
    }
    return tool;
  }

  private static Set<String> silenced() {
    try (InputStream in = LanguageToolGrammar.class.getResourceAsStream("silenced.txt")) {
      if (in == null) {
        throw new IllegalStateException("silenced.txt is missing from the program");
      }
      Set<String> ids = new HashSet<>();
      new String(in.readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(ids::add);
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Slip> slipsIn(String text) {
    JLanguageTool ready = idle.poll();
    JLanguageTool tool = ready == null ? begin() : ready;
    try {
      List<Slip> slips = new ArrayList<>();
      for (RuleMatch match : tool.check(text)) {
        slips.add(
            new Slip(
                match.getFromPos(),
                match.getToPos(),
                plain(match.getMessage()),
                match.getSuggestedReplacements()));
      }
      return slips;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      idle.add(tool);
    }
  }

  /** A message without markup and final full stop. */
  private static String plain(String message) {
    return message.replaceAll("</?suggestion>", "\"").strip().replaceFirst("\\.$", "");
  }
}
