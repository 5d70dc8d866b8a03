/**
 * Hands a command line to the server that runs on the same site, over a socket that only this user
 * can open.
 */
package dev.candor.cli.handover;
