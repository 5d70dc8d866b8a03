package dev.candor.editorial;

import dev.candor.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;

/** The standards there are, and their rules. */
public final class EditorialRules {

  static final List<EditorialRule> ALL =
      List.of(
          new ReviewStandard(),
          new EvidenceStandard(),
          new LibraryStandard(),
          new RetractionStandard(),
          new ReadingGradeStandard(),
          new ReadingEaseStandard(),
          new SentenceStandard(),
          new SpellingStandard(),
          new GrammarStandard(),
          new JargonStandard(),
          new KindWordsStandard(),
          new VignetteStandard(),
          new PromiseStandard(),
          new HeadingStandard(),
          new ImageStandard(),
          new LinkTextStandard(),
          new TidinessStandard(),
          new DirectoryStandard(),
          new CareStandard(),
          new HelplineStandard(),
          new TitleStandard(),
          new MythStandard(),
          new UniqueTitleStandard(),
          new MapStandard(),
          new TopicStandard(),
          new SampleStandard(),
          new TranslationStandard(),
          new TwinStandard());

  /** Every rule of every standard, and those about waivers. */
  public static final List<Rule> RULES = rules();

  /** Whether a text may break a rule if it says why. */
  public static boolean canBeWaived(Rule rule) {
    return RULES.contains(rule) && !Waivers.RULES.contains(rule);
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    ALL.forEach(standard -> rules.addAll(standard.rules()));
    rules.addAll(Waivers.RULES);
    return List.copyOf(rules);
  }

  private EditorialRules() {}
}
