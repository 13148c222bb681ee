CREATE TABLE `drafted_question` (
	`quiz_id` text NOT NULL,
	`question_id` text NOT NULL,
	`content` text NOT NULL,
	`read_at` integer,
	`drafted_as` text,
	`revision` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`quiz_id`, `question_id`),
	FOREIGN KEY (`quiz_id`) REFERENCES `quiz`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "drafted_question_revision" CHECK("drafted_question"."revision" >= 1)
);
--> statement-breakpoint
ALTER TABLE `quiz` ADD `version_id` text REFERENCES quiz_version(id);--> statement-breakpoint
ALTER TABLE `quiz` ADD `prompt` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `quiz` ADD `chosen` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `quiz` ADD `offered_at` integer;--> statement-breakpoint
ALTER TABLE `quiz` ADD `archived_at` integer;