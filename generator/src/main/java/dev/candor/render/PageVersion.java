package dev.candor.render;

/**
 * A page in one language of the site.
 *
 * @param tag the language, in BCP 47
 * @param name what its speakers call it
 * @param href the page's address, or that of the home page in the language
 * @param absolute the same with the site's own address
 * @param same whether the page exists in that language
 * @param current whether that is the language of the page shown
 */
public record PageVersion(
    String tag,
    String name,
    boolean rightToLeft,
    String href,
    String absolute,
    boolean same,
    boolean current) {}
