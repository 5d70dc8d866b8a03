package dev.candor.output.artifact;

import java.util.Map;

/** The media types of files. */
public final class MediaTypes {

  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("woff", "font/woff"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("otf", "font/otf"),
          Map.entry("vcf", "text/vcard; charset=utf-8"),
          Map.entry("zip", "application/zip"),
          Map.entry("ics", "text/calendar; charset=utf-8"));

  private MediaTypes() {}

  public static String of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return BY_ENDING.getOrDefault(ending, "application/octet-stream");
  }
}
