CREATE TABLE `accepted_word` (
	`id` text PRIMARY KEY NOT NULL,
	`record_kind` text NOT NULL,
	`record_id` text NOT NULL,
	`field` text NOT NULL,
	`word` text NOT NULL,
	`reason` text NOT NULL,
	`accepted_at` text NOT NULL,
	`accepted_by` text NOT NULL,
	FOREIGN KEY (`accepted_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `accepted_word_by_record` ON `accepted_word` (`record_kind`,`record_id`);--> statement-breakpoint
CREATE TABLE `safety_list_export` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`exported_at` text NOT NULL,
	`exported_by` text NOT NULL,
	`means` text NOT NULL,
	`recipients` text NOT NULL,
	FOREIGN KEY (`version`) REFERENCES `safety_list_issue`(`version`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`exported_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `safety_list_export_by_version` ON `safety_list_export` (`version`);--> statement-breakpoint
CREATE TABLE `safety_list_photo` (
	`sha256` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `safety_list_issue` ADD `sha256` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `setting` ADD `safety_list_layout` text;