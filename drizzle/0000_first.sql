CREATE TABLE `article` (
	`id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`teacher_id` text NOT NULL,
	`version_id` text NOT NULL,
	`label` text NOT NULL,
	`code` text NOT NULL,
	`feedback` text NOT NULL,
	`naming` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closes_at` integer,
	`closed_at` integer,
	`released_at` integer,
	`delete_at` integer NOT NULL,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `quiz_version`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignment_feedback" CHECK("assignment"."feedback" in ('each', 'hand-in', 'close', 'release')),
	CONSTRAINT "assignment_naming" CHECK("assignment"."naming" in ('generated', 'register', 'typed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_code_unique` ON `assignment` (`code`);--> statement-breakpoint
CREATE INDEX `assignment_teacher` ON `assignment` (`teacher_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `assignment_delete` ON `assignment` (`delete_at`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`assignment_id` text,
	`name` text,
	`words` text,
	`seed` integer NOT NULL,
	`join_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`handed_in_at` integer,
	`handed_in_by` text,
	`points` real,
	`max` real,
	FOREIGN KEY (`version_id`) REFERENCES `quiz_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "attempt_of_class_whole" CHECK(("attempt"."assignment_id" is not null) + ("attempt"."name" is not null) + ("attempt"."words" is not null) in (0, 3)),
	CONSTRAINT "attempt_handed_in_by" CHECK("attempt"."handed_in_by" in ('student', 'teacher')),
	CONSTRAINT "attempt_handed_in_whole" CHECK(("attempt"."handed_in_at" is not null) + ("attempt"."handed_in_by" is not null) + ("attempt"."points" is not null) + ("attempt"."max" is not null) in (0, 4)),
	CONSTRAINT "attempt_points" CHECK("attempt"."points" between 0 and "attempt"."max")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_joinId_unique` ON `attempt` (`join_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_name` ON `attempt` (`assignment_id`,`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_words` ON `attempt` (`assignment_id`,`words`);--> statement-breakpoint
CREATE INDEX `attempt_public` ON `attempt` (`started_at`) WHERE assignment_id is null;--> statement-breakpoint
CREATE TABLE `attempt_session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attempt_session_attempt` ON `attempt_session` (`attempt_id`);--> statement-breakpoint
CREATE INDEX `attempt_session_expires` ON `attempt_session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`made_by` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`made_by`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `quiz_version` (
	`id` text PRIMARY KEY NOT NULL,
	`quiz_id` text NOT NULL,
	`article_id` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `response` (
	`attempt_id` text NOT NULL,
	`question_id` text NOT NULL,
	`picks` text NOT NULL,
	`revision` integer NOT NULL,
	`answered_at` integer NOT NULL,
	`final_at` integer,
	`points` real,
	`max` real,
	`rule` text,
	PRIMARY KEY(`attempt_id`, `question_id`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "response_picks" CHECK(json_valid("response"."picks")),
	CONSTRAINT "response_revision" CHECK("response"."revision" >= 1),
	CONSTRAINT "response_rule" CHECK("response"."rule" in ('one', 'ticks', 'rows', 'prove')),
	CONSTRAINT "response_final_whole" CHECK(("response"."final_at" is not null) + ("response"."points" is not null) + ("response"."max" is not null) + ("response"."rule" is not null) in (0, 4)),
	CONSTRAINT "response_points" CHECK("response"."points" between 0 and "response"."max")
);
--> statement-breakpoint
CREATE TABLE `teacher` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`password_hash` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teacher_nameKey_unique` ON `teacher` (`name_key`);--> statement-breakpoint
CREATE TABLE `teacher_session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`teacher_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer NOT NULL,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `teacher_session_teacher` ON `teacher_session` (`teacher_id`);