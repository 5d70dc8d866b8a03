package dev.candor.site;

import dev.candor.content.Reference;
import java.util.Map;
import java.util.Set;

/**
 * What references are resolved against: the names of published pages, those of pages kept back, the
 * pages by source path, the addresses of the site, the works, the images, and the glossary.
 */
record LinkContext(
    Names names,
    Names withheld,
    Map<String, Target> byPath,
    Map<String, Target> withheldByPath,
    Set<String> addresses,
    Map<String, Reference> library,
    Set<String> images,
    Glossary glossary) {}
