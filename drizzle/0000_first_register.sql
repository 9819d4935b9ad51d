CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "account_role_known" CHECK("account"."role" in ('nurse', 'doctor', 'head', 'reader'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `journal` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	`action` text NOT NULL,
	`record_kind` text NOT NULL,
	`record_id` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `journal_by_record` ON `journal` (`record_id`,`action`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`kind` text NOT NULL,
	`issued_on` text,
	`received_on` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `document_by_plan_and_kind` ON `document` (`plan_id`,`kind`);--> statement-breakpoint
CREATE TABLE `kit_item` (
	`id` text PRIMARY KEY NOT NULL,
	`kit_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`expires_on` text,
	FOREIGN KEY (`kit_id`) REFERENCES `kit`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `kit_item_by_kit` ON `kit_item` (`kit_id`);--> statement-breakpoint
CREATE TABLE `kit` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`position` integer NOT NULL,
	`place_id` text,
	`details` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `kit_by_plan` ON `kit` (`plan_id`);--> statement-breakpoint
CREATE TABLE `plan` (
	`id` text PRIMARY KEY NOT NULL,
	`pupil_id` text NOT NULL,
	`revision` integer NOT NULL,
	`created_on` text NOT NULL,
	`changed_at` text NOT NULL,
	`closed_on` text,
	`content_format` integer NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`pupil_id`) REFERENCES `pupil`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `plan_by_pupil` ON `plan` (`pupil_id`);--> statement-breakpoint
CREATE TABLE `plan_version` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`position` integer NOT NULL,
	`dated_on` text,
	`class_name` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `plan_version_by_plan` ON `plan_version` (`plan_id`);--> statement-breakpoint
CREATE TABLE `signatory` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`guardian_id` text,
	`other_label` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`signed_on` text,
	`copy_received_on` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`guardian_id`) REFERENCES `guardian`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `signatory_by_plan` ON `signatory` (`plan_id`);--> statement-breakpoint
CREATE TABLE `yearly_check` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`position` integer NOT NULL,
	`dated_on` text,
	`class_name` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `yearly_check_by_plan` ON `yearly_check` (`plan_id`);--> statement-breakpoint
CREATE TABLE `guardian` (
	`id` text PRIMARY KEY NOT NULL,
	`pupil_id` text NOT NULL,
	`position` integer NOT NULL,
	`relation` text NOT NULL,
	`name` text NOT NULL,
	`home_phone` text NOT NULL,
	`work_phone` text NOT NULL,
	`mobile_phone` text NOT NULL,
	FOREIGN KEY (`pupil_id`) REFERENCES `pupil`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `guardian_by_pupil` ON `guardian` (`pupil_id`);--> statement-breakpoint
CREATE TABLE `pupil_photo` (
	`pupil_id` text PRIMARY KEY NOT NULL,
	`image` blob NOT NULL,
	FOREIGN KEY (`pupil_id`) REFERENCES `pupil`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE TABLE `pupil` (
	`id` text PRIMARY KEY NOT NULL,
	`last_name` text NOT NULL,
	`first_name` text NOT NULL,
	`birth_date` text NOT NULL,
	`address` text NOT NULL,
	`class_id` text,
	`entered_on` text,
	`left_on` text,
	`resource_adult` text NOT NULL,
	`safe_place_id` text,
	`revision` integer NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `school_class`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`safe_place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "pupil_birth_date_is_a_date" CHECK("pupil"."birth_date" glob '????-??-??')
) STRICT;
--> statement-breakpoint
CREATE INDEX `pupil_by_class` ON `pupil` (`class_id`);--> statement-breakpoint
CREATE TABLE `safety_list_issue` (
	`version` integer PRIMARY KEY NOT NULL,
	`issued_at` text NOT NULL,
	`issued_by` text NOT NULL,
	`pupil_count` integer NOT NULL,
	`content` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `place` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`code` text NOT NULL,
	`label` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `school_class` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`teacher` text NOT NULL,
	`safe_place_id` text,
	FOREIGN KEY (`safe_place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE TABLE `school` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`uai` text NOT NULL,
	`address` text NOT NULL,
	`postal_code` text NOT NULL,
	`city` text NOT NULL,
	`phone` text NOT NULL,
	`academy` text NOT NULL,
	`department` text NOT NULL,
	`head_name` text NOT NULL,
	`rescue_access` text NOT NULL,
	`revision` integer NOT NULL,
	CONSTRAINT "school_is_alone" CHECK("school"."id" = 1)
) STRICT;
