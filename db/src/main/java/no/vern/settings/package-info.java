/** What the organisation has set, and what each user keeps: views of lists, drafts of forms, readings of files. */
@org.jspecify.annotations.NullMarked
package no.vern.settings;
