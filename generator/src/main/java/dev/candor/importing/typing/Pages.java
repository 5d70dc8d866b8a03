package dev.candor.importing.typing;

import java.util.Optional;

/** The pages that a reference may mean. */
public interface Pages {

  /** A page that a text can refer to. */
  record Known(String id, String title, boolean unique, String path) {}

  Optional<Known> byTitle(String title);

  /** The page that an address of the old site led to, in any spelling. */
  Optional<Known> byAddress(String href);

  /** Whether an address leads to the old site. */
  boolean isOld(String href);

  /** The address of an old page, absolute, for links that are relative. */
  String absolute(String href);

  /** Notes a title that the text refers to and that no page has. */
  void plan(String title);

  /** Notes an address of the old site that no page has. */
  void gone(String href);

  /** Notes an address that no page has, and of which nothing says where it led; its link goes. */
  void dropped(String href);

  /** What an image shows, as the old site's library has it; empty if it doesn't say. */
  String alt(String src);

  /** The path of an image file for a page to name. */
  String image(String src);
}
