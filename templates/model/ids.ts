/** Ids that this program mints are branded, so that a draft id cannot stand where a block id belongs. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type DossierId = Id<'dossier'>;
export type DraftId = Id<'draft'>;
export type AssessmentId = Id<'assessment'>;
export type EvidenceId = Id<'evidence'>;
export type VersionId = Id<'version'>;
/** The SHA-256 of an attachment's bytes in lower-case hexadecimal; names the part of the file that holds them. */
export type AttachmentId = Id<'attachment'>;
/** Names a section or block of a draft; unique inside its draft and kept for life, so that a returned file can be matched. */
export type ContentId = Id<'content'>;

/** Ids that packs give are plain names: they never change and translations share them. */
export type PackId = string;
export type TemplateId = string;
export type SectionKey = string;
export type ChecklistId = string;
export type ItemId = string;
export type ScaleId = string;
export type ValueId = string;
export type FieldId = string;
export type AudienceId = string;
export type ProfileId = string;
/** ISO 3166-1 alpha-3, as the member-states reference lists it. */
export type StateCode = string;

/** Gives a fresh, unique id each time. Passed in, so that pure code stays repeatable. */
export type MakeId = () => string;
