package dev.candor.importing.works;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two formats of lines with a tag: RIS, and PubMed's NBIB. */
final class Tagged {

  private static final Pattern RIS = Pattern.compile("^([A-Z][A-Z0-9])  ?- ?(.*)$");
  private static final Pattern NBIB = Pattern.compile("^([A-Z]{2,4}) *- (.*)$");

  private Tagged() {}

  static List<Work> ris(String text) {
    List<Work> works = new ArrayList<>();
    Work work = new Work(0);
    int number = 0;
    String tag = "";
    StringBuilder value = new StringBuilder();
    for (String line : (text + "\nER  - ").split("\\R")) {
      number++;
      Matcher next = RIS.matcher(line);
      if (!next.matches()) {
        value.append(line.isBlank() ? "" : " " + line.strip());
        continue;
      }
      ris(tag, value.toString().strip(), work);
      tag = next.group(1);
      value.setLength(0);
      value.append(next.group(2));
      if (tag.equals("TY")) {
        work = new Work(number);
        works.add(work);
      }
    }
    works.forEach(Tagged::pages);
    return works;
  }

  private static void ris(String tag, String value, Work work) {
    switch (tag) {
      case "TY" -> work.put("type", type(value));
      case "AU", "A1" -> work.author(value);
      case "TI", "T1" -> work.put("title", value);
      case "T2", "JO", "JF", "JA", "BT" -> work.put("container-title", value);
      case "PY", "Y1", "DA" -> work.put("issued", value.replaceFirst("^(\\d{4}).*$", "$1"));
      case "VL" -> work.put("volume", value);
      case "IS" -> work.put("issue", value);
      case "SP" -> work.put("first", value);
      case "EP" -> work.put("last", value);
      case "DO" -> work.put("DOI", value);
      case "UR" -> work.put("URL", value);
      case "AN" -> work.put("PMID", value.matches("\\d{5,9}") ? value : "");
      default -> {}
    }
  }

  private static void pages(Work work) {
    String last = work.get("last");
    work.put("page", work.get("first") + (last.isEmpty() ? "" : "-" + last));
  }

  private static String type(String ris) {
    return switch (ris) {
      case "JOUR", "JFULL", "MGZN", "EJOUR" -> "article-journal";
      case "BOOK", "EBOOK", "EDBOOK" -> "book";
      case "CHAP", "ECHAP" -> "chapter";
      case "THES" -> "thesis";
      case "RPRT", "GOVDOC" -> "report";
      case "ELEC", "WEB", "ICOMM" -> "webpage";
      default -> "document";
    };
  }

  static List<Work> nbib(String text) {
    List<Work> works = new ArrayList<>();
    Work work = new Work(0);
    String tag = "";
    StringBuilder value = new StringBuilder();
    int number = 0;
    for (String line : (text + "\nEND - x").split("\\R")) {
      number++;
      Matcher next = NBIB.matcher(line);
      if (!next.matches()) {
        value.append(line.isBlank() ? "" : " " + line.strip());
        continue;
      }
      nbib(tag, value.toString(), work);
      tag = next.group(1);
      value.setLength(0);
      value.append(next.group(2));
      if (tag.equals("PMID")) {
        work = new Work(number);
        work.put("type", "article-journal");
        works.add(work);
      }
    }
    for (Work each : works) { // a book has no other title; that of a chapter is of the chapter
      each.put("container-title", each.get("title").isEmpty() ? "" : each.get("book"));
      each.put("title", each.get("book"));
      each.put("container-title", each.get("abbreviated"));
    }
    return works;
  }

  private static void nbib(String tag, String value, Work work) {
    switch (tag) {
      case "PMID" -> work.put("PMID", value);
      case "TI", "CTI" -> work.put("title", value.replaceFirst("\\.$", ""));
      case "BTI" -> work.put("book", value.replaceFirst("\\.$", ""));
      case "FAU" -> work.author(value);
      case "CN" -> work.author(value, "");
      case "JT" -> work.put("container-title", value);
      case "TA" -> work.put("abbreviated", value);
      case "DP" -> work.put("issued", value.replaceFirst("^(\\d{4}).*$", "$1"));
      case "VI" -> work.put("volume", value);
      case "IP" -> work.put("issue", value);
      case "PG" -> work.put("page", value);
      case "LID", "AID" -> {
        if (value.endsWith("[doi]")) {
          work.put("DOI", value.replace("[doi]", ""));
        }
      }
      default -> {}
    }
  }
}
