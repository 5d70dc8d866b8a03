package dev.candor.importing.works;

import dev.candor.importing.model.SourceIssue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** BibTeX, as reference managers export it. The only class that knows the library for it. */
final class BibTex {

  private BibTex() {}

  static List<Work> read(String file, String text, List<SourceIssue> issues) {
    List<Work> works = new ArrayList<>();
    int line = 1;
    // One entry at a time, so that a fault in one doesn't stop the rest.
    for (String entry : text.split("(?m)^(?=\\s*@)")) {
      if (entry.stripLeading().startsWith("@")) {
        try {
          BibTeXDatabase base = new BibTeXParser().parse(new StringReader(entry));
          int at = line;
          base.getEntries().values().forEach(found -> works.add(work(found, at)));
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
      return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    } catch (ParseException | TokenMgrException e) {
      return latex.replaceAll("[{}]", "").replaceAll("\\\\[a-zA-Z]+\\s*", "");
    }
  }
}
