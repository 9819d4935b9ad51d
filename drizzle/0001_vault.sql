CREATE TABLE `draft` (
	`account_id` text NOT NULL,
	`key` text NOT NULL,
	`value` blob NOT NULL,
	`is_health` integer NOT NULL,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`account_id`, `key`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE TABLE `sealed_record` (
	`id` text PRIMARY KEY NOT NULL,
	`pupil_id` text NOT NULL,
	`kind` text NOT NULL,
	`revision` integer NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL,
	`sealed` blob NOT NULL,
	`sealed_file` blob,
	FOREIGN KEY (`pupil_id`) REFERENCES `pupil`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`changed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "sealed_record_kind_known" CHECK("sealed_record"."kind" in ('diagnosis', 'note', 'scan'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `sealed_record_by_pupil` ON `sealed_record` (`pupil_id`);--> statement-breakpoint
CREATE TABLE `setting` (
	`id` integer PRIMARY KEY NOT NULL,
	`keyring_generation` integer DEFAULT 0 NOT NULL,
	`pending_keyring` text,
	`is_health_rekey_due` integer DEFAULT 0 NOT NULL,
	`lock_after_minutes` integer DEFAULT 5 NOT NULL,
	`change_count` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "setting_is_alone" CHECK("setting"."id" = 1)
) STRICT;
--> statement-breakpoint
ALTER TABLE `account` ADD `status` text DEFAULT 'active' NOT NULL CHECK (`status` in ('active', 'suspended', 'removed'));--> statement-breakpoint
ALTER TABLE `account` ADD `must_change_passphrase` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
INSERT INTO `setting` (`id`) VALUES (1);--> statement-breakpoint
CREATE TRIGGER `journal_is_never_changed` BEFORE UPDATE ON `journal` BEGIN
	SELECT RAISE(ABORT, 'The journal is append-only');
END;--> statement-breakpoint
CREATE TRIGGER `journal_is_never_cut` BEFORE DELETE ON `journal` BEGIN
	SELECT RAISE(ABORT, 'The journal is append-only');
END;
