package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import dev.candor.message.LanguageCodes;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the place of a file says about its page.
 *
 * @param kind that of the folder; for a misspelt folder, the kind that was probably meant
 * @param id a slug, even if the file's name isn't one
 * @param wrong whether a page belongs elsewhere
 */
record PagePlace(Optional<ContentKind<?>> kind, String id, boolean wrong) {

  static final String ROOT = "content/";

  private static final Pattern LIKE_LANGUAGE = Pattern.compile("[A-Za-z]{2}([-_][A-Za-z]{2,4})?");

  /** A file of a translation as other generators name it: {@code page.es.md}. */
  private static final Pattern SUFFIXED =
      Pattern.compile("([a-z0-9-]+)[._]([a-z]{2}(?:-[A-Z][A-Za-z]{1,3})?)");

  /** Reports a place that is none. */
  static PagePlace of(
      SourceFile file, Kinds kinds, Optional<Language> language, Findings findings) {
    int before = findings.all().size();
    String root = ROOT + language.map(l -> l.code() + "/").orElse("");
    String path = file.path().startsWith(root) ? file.path().substring(root.length()) : file.path();
    List<String> folders = List.of(path.split("/"));
    String first = folders.size() < 2 ? "" : folders.get(0);
    Optional<ContentKind<?>> kind = kinds.ofFolder(first);
    if (kind.isEmpty()) {
      kind = misplaced(root, first, folders, kinds, findings);
    } else if (folders.size() > 2) {
      boolean inside = LIKE_LANGUAGE.matcher(folders.get(1)).matches();
      String to = inside ? ROOT + folders.get(1) + "/" : root;
      findings.add(
          PageRules.FOLDER,
          Span.NONE,
          "pages belong directly in \"" + first + "\", not in folders within it",
          "move it to " + to + first + "/" + file.name());
    }
    boolean misplaced = findings.all().size() > before;
    String id = Slug.of(file.stem());
    if (!file.name().equals(id + ".md") && !misplaced) {
      named(file, id, first, language, findings);
    }
    boolean suffixed = SUFFIXED.matcher(file.stem()).matches();
    return new PagePlace(kind, id, misplaced || suffixed);
  }

  private static Optional<ContentKind<?>> misplaced(
      String root, String folder, List<String> path, Kinds kinds, Findings findings) {
    List<String> known = kinds.folders();
    String rest = String.join("/", path.subList(1, path.size()));
    if (!folder.isEmpty() && root.equals(ROOT + folder + "/")) {
      findings.add(
          PageRules.FOLDER,
          Span.NONE,
          "the folder \"" + folder + "\" is in a folder of the same name",
          "move it to " + root + rest);
      return Optional.empty();
    }
    String message =
        folder.isEmpty()
            ? "a page belongs in the folder of its kind"
            : "there is no kind of page with the folder \"" + folder + "\"";
    String guess = folder.isEmpty() ? "" : Suggestion.didYouMean(folder, known);
    String where = root.equals(ROOT) ? "" : " in " + root;
    String remedy =
        guess.isEmpty() ? "move it to one of " + String.join(", ", known) + where : guess;
    Optional<String> code = codeOf(folder);
    if (code.isPresent()) {
      remedy =
          code.get().equals(folder)
              ? "if it is a language, add "
                  + LanguageCodes.ownName(folder)
                      .map(name -> folder + ": {name: " + name + "}")
                      .orElse(folder)
                  + " to languages in site.yaml"
              : "if it is a language, rename the folder to " + code.get();
    }
    findings.add(PageRules.FOLDER, Span.NONE, message, remedy);
    return guess.isEmpty()
        ? Optional.empty()
        : Suggestion.nearest(folder, known).flatMap(kinds::ofFolder);
  }

  /** The code of a language that a folder seems to be named for. */
  private static Optional<String> codeOf(String folder) {
    return LIKE_LANGUAGE.matcher(folder).matches()
        ? Optional.of(Locale.forLanguageTag(folder.replace('_', '-')).toLanguageTag())
        : LanguageCodes.of(folder);
  }

  private static void named(
      SourceFile file, String id, String folder, Optional<Language> language, Findings findings) {
    Matcher suffixed = SUFFIXED.matcher(file.stem());
    String own = language.map(l -> l.code()).orElse("");
    String remedy =
        suffixed.matches()
            ? "if it is a translation, move it to "
                + ROOT
                + (own.isEmpty() ? suffixed.group(2) : own)
                + "/"
                + folder
                + "/"
                + suffixed.group(1)
                + ".md"
            : id.equals(Slug.UNNAMED) ? "" : "rename it to " + id + ".md";
    findings.add(
        PageRules.ID,
        Span.NONE,
        "\"" + file.name() + "\" can't be an address: use a-z, 0-9 and dashes, then .md",
        remedy);
  }
}
