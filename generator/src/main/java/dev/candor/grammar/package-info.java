/** Grammar of texts. The only package that uses LanguageTool, which is optional. */
@NullMarked
package dev.candor.grammar;

import org.jspecify.annotations.NullMarked;
