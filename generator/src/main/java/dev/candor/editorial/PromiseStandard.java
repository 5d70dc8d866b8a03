package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import dev.candor.markdown.TextBlock.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who says "three things" gives three. */
final class PromiseStandard implements EditorialRule {

  static final Rule ITEMS =
      Rule.warning(
          "promised-items", "A list has as many items as the title or the line above it promises.");

  private static final List<String> NUMBERS =
      List.of(
          "", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Pattern PROMISE =
      Pattern.compile(
          "\\b("
              + String.join("|", NUMBERS.subList(2, NUMBERS.size()))
              + "|[2-9]|1[0-9]|20)"
              + "(?:\\s[\\p{L}-]+){0,2}?\\s(?:ways|steps|things|tips|questions|reasons|signs|myths"
              + "|misconceptions|ideas|rules|facts|mistakes|points|parts|kinds|stages|habits|phrases)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Rule> rules() {
    return List.of(ITEMS);
  }

  @Override
  public boolean knowsEnglish() {
    return true;
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    Map<Integer, Integer> items = new HashMap<>();
    Map<Integer, Integer> headings = new HashMap<>();
    for (TextBlock passage : page.passages()) {
      if (passage.kind() == Kind.ITEM) {
        items.merge(passage.group(), 1, Integer::sum);
      } else if (passage.kind() == Kind.HEADING) {
        headings.merge(passage.level(), 1, Integer::sum);
      }
    }
    title(page, items, headings, findings);
    List<TextBlock> passages = page.passages();
    for (int i = 0; i + 1 < passages.size(); i++) {
      TextBlock next = passages.get(i + 1);
      if (passages.get(i).text().endsWith(":") && next.kind() == Kind.ITEM) {
        lead(page, passages.get(i), items.getOrDefault(next.group(), 0), findings);
      }
    }
  }

  private static void title(
      PageProse page,
      Map<Integer, Integer> items,
      Map<Integer, Integer> headings,
      Findings findings) {
    for (TextBlock title : page.title()) {
      Matcher promise = PROMISE.matcher(title.text());
      if (promise.find() && promise.start() <= 5) {
        int promised = number(promise.group(1));
        long numbered =
            page.passages().stream()
                .filter(p -> p.kind() == Kind.HEADING && p.text().matches("(?s)\\d+[.)].*"))
                .count();
        boolean kept =
            numbered == promised
                || items.containsValue(promised)
                || headings.containsValue(promised);
        if (!kept) {
          tell(
              title,
              promise,
              "the title promises " + promised + ", but no list or set of headings has that many",
              findings);
        }
      }
    }
  }

  private static void lead(PageProse page, TextBlock lead, int items, Findings findings) {
    List<Sentence> sentences = page.sentences(lead);
    int from = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).from();
    Matcher promise = PROMISE.matcher(lead.text());
    if (promise.find(from)) {
      int promised = number(promise.group(1));
      if (promised != items) {
        tell(
            lead,
            promise,
            "this promises " + promised + ", but the list below has " + items,
            findings);
      }
    }
  }

  private static void tell(TextBlock passage, Matcher promise, String message, Findings findings) {
    findings.add(
        ITEMS,
        passage.at(promise.start(), promise.end()),
        message,
        "correct the number or the list");
  }

  private static int number(String word) {
    int known = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
    return known > 0 ? known : Integer.parseInt(word);
  }
}
