package dev.candor.importing.html;

import dev.candor.source.SourceFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses of images at the sizes that blog programs make, and the name of the original. */
public final class ImageAddress {

  private static final Pattern BLOGGER_PATH =
      Pattern.compile("/(?:s\\d{2,5}|w\\d{2,5}-h\\d{2,5})(?:-[a-z0-9#,*-]{1,20})?/(?=[^/]*$)");

  private static final Pattern BLOGGER_END =
      Pattern.compile("=(?:s\\d{1,5}|w\\d{2,5}(?:-h\\d{2,5})?)(?:-[a-z0-9#,*-]{1,20})?$");

  private static final Pattern WORDPRESS_SIZE =
      Pattern.compile("(?:-\\d{2,5}x\\d{2,5}|-scaled|-e\\d{10,13})+(?=\\.[a-zA-Z]{3,4}$)");

  private static final Pattern PHOTON = Pattern.compile("^https?://i\\d\\.wp\\.com/([^?]+)");

  private static final Pattern WIX = Pattern.compile("^(.*wixstatic\\.com/media/[^/]+)/v1/.*$");

  private static final Pattern FILE =
      Pattern.compile(
          "(?i)^(?:[\\w %()+.-]+\\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp)|(?:img|dsc|dscn|dscf|pxl|image|photo|screenshot|unnamed|untitled)[ _-]?[\\d_ -]*)$");

  private ImageAddress() {}

  /** The address of an image without a size. */
  public static String withoutSize(String address) {
    if (address.startsWith("data:")) {
      return address;
    }
    String url = address.startsWith("//") ? "https:" + address : address;
    var photon = PHOTON.matcher(url);
    if (photon.find()) {
      url = "https://" + photon.group(1);
    }
    var wix = WIX.matcher(url);
    if (wix.matches()) {
      url = wix.group(1);
    }
    if (isBlogger(url)) {
      return BLOGGER_END
          .matcher(BLOGGER_PATH.matcher(url).replaceFirst("/s0/"))
          .replaceFirst("=s0");
    }
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    return path.contains("/wp-content/") ? WORDPRESS_SIZE.matcher(path).replaceFirst("") : url;
  }

  private static boolean isBlogger(String url) {
    return url.contains(".bp.blogspot.com/") || url.contains(".googleusercontent.com/");
  }

  /** Whether two addresses lead to one image at any size. */
  public static boolean isSame(String one, String other) {
    return key(one).equals(key(other));
  }

  /** What is the same for all sizes of an image. */
  public static String key(String address) {
    if (address.startsWith("data:")) {
      return "data:" + SourceFile.of("x", address).hash();
    }
    return withoutSize(address).replaceFirst("^https?://(?:www\\.)?", "");
  }

  /** A file name for an image, with an ending; safe in every file system. */
  public static String fileName(String address) {
    if (address.startsWith("data:")) {
      return "image-" + key(address).substring(5, 13) + ".png";
    }
    String path = withoutSize(address).replaceFirst("[?#].*$", "").replaceFirst("=s0$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    String plain;
    try {
      plain = URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      plain = last;
    }
    int dot = plain.lastIndexOf('.');
    String ending = dot < 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean known = ending.matches("jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp");
    String stem = known ? plain.substring(0, dot) : plain;
    String slug =
        stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String name = slug.isEmpty() ? "image" : slug.substring(0, Math.min(80, slug.length()));
    return name + "." + (known ? ending : "jpg");
  }

  /** Whether words are only the name of a file, which tells a reader nothing. */
  public static boolean isFileName(String words, String address) {
    String said = words.strip();
    String path = address.replaceFirst("[?#].*$", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    String stem = name.replaceFirst("\\.[a-zA-Z]{3,4}$", "");
    String plain = withoutSize(address).replaceFirst("[?#].*$", "");
    String original = plain.substring(plain.lastIndexOf('/') + 1);
    return said.isEmpty()
        || FILE.matcher(said).matches()
        || said.equals(name)
        || said.equals(stem)
        || said.equals(original.replaceFirst("\\.[a-zA-Z]{3,4}$", ""));
  }
}
