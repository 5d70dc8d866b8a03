package dev.candor.importing.works;

import dev.candor.importing.model.SourceIssue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

/** BibTeX, as reference managers export it. The only class that knows the library for it. */
final class BibTex {

  /** A name for a text, which other entries use. */
  private static final Pattern STRING = Pattern.compile("(?i)^\\s*@string\\s*[{(]");

  /** An entry in round brackets, which the library doesn't read. */
  private static final Pattern ROUND = Pattern.compile("(?s)^(\\s*@\\w+)\\s*\\((.*)\\)\\s*$");

  /** An accent over a letter without its dot, which the library loses. */
  private static final Pattern DOTLESS =
      Pattern.compile("\\\\(?<accent>[`'^\"~=.])\\s*(?:\\{\\\\[ij]\\s*}|\\\\[ij](?![a-zA-Z]))");

  private BibTex() {}

  /** Entries are read alone, so the one that another refers to isn't there. */
  private static final class Lenient extends BibTeXParser {
    Lenient() throws ParseException {}

    @Override
    public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {}
  }

  static List<Work> read(String file, String text, List<SourceIssue> issues) {
    List<Work> works = new ArrayList<>();
    int line = 1;
    String[] entries = text.split("(?m)^(?=\\s*@)");
    StringBuilder strings = new StringBuilder();
    Arrays.stream(entries).filter(e -> STRING.matcher(e).find()).forEach(strings::append);
    // One entry at a time, so that a fault in one doesn't stop the rest.
    for (String entry : entries) {
      if (entry.stripLeading().startsWith("@") && !STRING.matcher(entry).find()) {
        try {
          String braced = ROUND.matcher(entry).replaceFirst("$1{$2}");
          BibTeXDatabase base = new Lenient().parse(new StringReader(strings + braced));
          int at = line;
          base.getEntries().values().forEach(found -> works.add(work(found, at)));
        } catch (ObjectResolutionException e) {
          String why = "this entry uses a name that no @string gives a text: " + e.getMessage();
          issues.add(new SourceIssue(file, line, 1, why));
        } catch (ParseException | TokenMgrException e) {
          String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
          issues.add(new SourceIssue(file, line, 1, "this entry is not BibTeX: " + why));
        }
      }
      line += (int) entry.chars().filter(c -> c == '\n').count();
    }
    return works;
  }

  private static Work work(BibTeXEntry entry, int line) {
    Work work = new Work(line);
    work.put("type", type(entry.getType().getValue().toLowerCase(Locale.ROOT)));
    for (String author : value(entry, "author").split("(?i)\\s+and\\s+")) {
      if (author.equalsIgnoreCase("others")) {
        continue;
      }
      boolean organisation = author.startsWith("{") && author.endsWith("}");
      if (organisation) {
        work.author(plain(author), "");
      } else {
        work.author(plain(author));
      }
    }
    work.put("title", plain(value(entry, "title")));
    work.put("container-title", plain(value(entry, "journal")));
    work.put("container-title", plain(value(entry, "journaltitle")));
    work.put("container-title", plain(value(entry, "booktitle")));
    work.put("issued", value(entry, "year"));
    work.put("issued", value(entry, "date").replaceFirst("^(\\d{4}).*$", "$1"));
    work.put("volume", value(entry, "volume"));
    work.put("issue", value(entry, "number"));
    work.put("page", value(entry, "pages").replaceAll("\\s*[-\u2013]+\\s*", "-"));
    work.put("DOI", value(entry, "doi"));
    work.put("URL", value(entry, "url").replace("\\", ""));
    work.put("PMID", value(entry, "pmid"));
    return work;
  }

  private static String type(String bibtex) {
    return switch (bibtex) {
      case "article" -> "article-journal";
      case "book", "booklet", "collection" -> "book";
      case "inbook", "incollection" -> "chapter";
      case "inproceedings", "conference" -> "paper-conference";
      case "phdthesis", "mastersthesis", "thesis" -> "thesis";
      case "techreport", "report" -> "report";
      case "online", "electronic", "www" -> "webpage";
      default -> "document";
    };
  }

  private static String value(BibTeXEntry entry, String key) {
    Value value = entry.getField(new Key(key));
    return value == null ? "" : value.toUserString().strip();
  }

  /** Text without LaTeX: accents as letters, no braces. */
  private static String plain(String latex) {
    if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0) {
      return latex;
    }
    try {
      String dotted =
          DOTLESS
              .matcher(latex)
              .replaceAll(
                  found -> {
                    String letter = found.group().replaceAll("[^ij]", "");
                    return Matcher.quoteReplacement("\\" + found.group(1) + "{" + letter + "}");
                  });
      return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(dotted)));
    } catch (ParseException | TokenMgrException e) {
      return latex.replaceAll("[{}]", "").replaceAll("\\\\[a-zA-Z]+\\s*", "");
    }
  }
}
