package dev.candor.publish.store;

import java.util.Locale;

/**
 * The layout of a store: the site below its prefix, and Candor's records beside it, where readers
 * can't reach them if the site has a prefix ({@code site/} and {@code site.candor/}).
 */
record StoreLayout(String site, String records) {

  /** The layout for a prefix, which is empty or a path. */
  static StoreLayout of(String prefix) {
    String name = prefix.replaceAll("^/+|/+$", "");
    return name.isEmpty()
        ? new StoreLayout("", ".candor/")
        : new StoreLayout(name + "/", name + ".candor/");
  }

  String page(String path) {
    return site + path;
  }

  /** The mark that says which site owns the store. */
  String mark() {
    return records + "owner";
  }

  /** The record of the live release. */
  String live() {
    return records + "live";
  }

  /** The record of the release that a running or interrupted publish is about to make live. */
  String next() {
    return records + "next";
  }

  String lock() {
    return records + "lock";
  }

  String releases() {
    return records + "releases/";
  }

  /** The record of an earlier release. */
  String release(int number) {
    return releases() + String.format(Locale.ROOT, "%06d", number);
  }

  String kept() {
    return records + "kept/";
  }

  /** A file of an earlier release, by its content. */
  String kept(String sha) {
    return kept() + sha;
  }
}
