package dev.candor.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.Slug;
import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Blocks;
import dev.candor.importing.doc.Facts;
import dev.candor.importing.doc.MarkdownText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people that pages name: those of the site, and authors that the source brings. */
final class People {

  private static final Pattern PRONOUNS =
      Pattern.compile(
          "\\(((?:she|he|they|ze|xe)/(?:her|him|them|hir|zir|xem|they|she|he)(?:/[a-z]+)?)\\)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE =
      Pattern.compile(
          "\\b((?:board[- ])?(?:certified|licensed|licenced|registered|accredited|chartered)"
              + "(?: [a-z]+){0,2} (?:"
              + professions()
              + "))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DEGREE =
      Pattern.compile(
          "\\b((?:Ph\\.?D|Psy\\.?D|M\\.A|MA|M\\.Sc|MSc|M\\.S|M\\.Ed|MSW|B\\.A|BA|BSc|LMFT|LCSW|LPC)\\.?"
              + "(?: in \\p{Lu}\\p{L}+(?: (?:and )?\\p{Lu}\\p{L}+)*)?)(?![\\p{L}])");

  static final String NOBODY = "reviewer-to-be-named";

  /** A new author and the text about them. */
  private static final class Author {
    private final String id;
    private final String name;
    private List<Block> about = List.of();

    Author(String id, String name) {
      this.id = id;
      this.name = name;
    }
  }

  private final Existing existing;
  private final Ledger ledger;
  private final String site;
  private final Map<String, Author> authors = new LinkedHashMap<>();
  private boolean nobody;

  People(Existing existing, Ledger ledger, String site) {
    this.existing = existing;
    this.ledger = ledger;
    this.site = site.isEmpty() ? "The old site" : site;
  }

  /** The id of an author; posts without one are by the old site itself. */
  String author(String name) {
    String shown = name.isEmpty() ? site : name;
    for (Existing.Person person : existing.people()) {
      if (Facts.plain(person.name()).equalsIgnoreCase(Facts.plain(shown)) && !isOurs(person.id())) {
        return person.id();
      }
    }
    return authors.computeIfAbsent(shown, n -> new Author(Slug.of(n), n)).id;
  }

  private boolean isOurs(String id) {
    return ledger.isOurs(Folders.PEOPLE + id + ".md");
  }

  /**
   * Someone who could review a page of this author. Nobody has reviewed it: what is missing is a
   * sign-off, which only a person can give.
   */
  String reviewer(String author) {
    Optional<String> known =
        existing.people().stream()
            .filter(p -> p.reviews() && !p.id().equals(author) && !p.id().equals(NOBODY))
            .map(Existing.Person::id)
            .sorted()
            .findFirst();
    nobody |= known.isEmpty();
    return known.orElse(NOBODY);
  }

  /** Takes a text about an author, if it is the first or the same as the first. */
  boolean about(String name, List<Block> blocks) {
    Author author = authors.get(name.isEmpty() ? site : name);
    if (author == null) {
      return false;
    }
    boolean same = Facts.plain(Blocks.text(blocks)).equals(Facts.plain(Blocks.text(author.about)));
    if (!author.about.isEmpty() && !same) {
      return false;
    }
    author.about = blocks;
    return true;
  }

  /** A new page for each person that the site doesn't have. */
  Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (Author author : authors.values()) {
      pages.put(Folders.PEOPLE + author.id + ".md", page(author));
    }
    if (nobody) {
      pages.put(
          Folders.PEOPLE + NOBODY + ".md",
          new FrontMatterText()
              .put("name", "Reviewer to be named")
              .line("role: reviewer")
              .groups("credentials", List.of("title: To be named, issuer: To be named"))
              .line("sample: true")
              .with("Replace this page with your own reviewer, who signs off each page.\n"));
    }
    return pages;
  }

  private String page(Author author) {
    String about = Blocks.text(author.about);
    FrontMatterText fields =
        new FrontMatterText()
            .put("name", author.name)
            .line("role: author")
            .groups("credentials", credentials(about));
    Matcher pronouns = PRONOUNS.matcher(about);
    if (pronouns.find()) {
      fields.put("pronouns", pronouns.group(1).toLowerCase(Locale.ROOT));
    }
    return fields.with(MarkdownText.of(author.about));
  }

  /** What the person says of themselves, said as such; that they wrote here if they say nothing. */
  private List<String> credentials(String about) {
    Set<String> titles = new LinkedHashSet<>();
    Matcher title = TITLE.matcher(about);
    while (title.find()) {
      titles.add(title.group(1));
    }
    Matcher degree = DEGREE.matcher(about);
    while (degree.find()) {
      titles.add(degree.group(1));
    }
    List<String> groups = new ArrayList<>();
    for (String each : titles) {
      String first = each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1);
      groups.add("title: " + quoted(first) + ", issuer: as stated on the old site");
    }
    return groups.isEmpty() ? List.of("title: Author, issuer: " + quoted(site)) : groups;
  }

  private static String professions() {
    try (InputStream in = People.class.getResourceAsStream("professions.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return String.join("|", text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("one of Candor's own files can't be read", e);
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
