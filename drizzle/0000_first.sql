CREATE TABLE `article` (
	`id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`seed` integer NOT NULL,
	`join_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`handed_in_at` integer,
	`handed_in_by` text,
	`points` real,
	`max` real,
	FOREIGN KEY (`version_id`) REFERENCES `quiz_version`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attempt_handed_in_by" CHECK("attempt"."handed_in_by" in ('student', 'teacher')),
	CONSTRAINT "attempt_handed_in_whole" CHECK(("attempt"."handed_in_at" is not null) + ("attempt"."handed_in_by" is not null) + ("attempt"."points" is not null) + ("attempt"."max" is not null) in (0, 4)),
	CONSTRAINT "attempt_points" CHECK("attempt"."points" between 0 and "attempt"."max")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_joinId_unique` ON `attempt` (`join_id`);--> statement-breakpoint
CREATE INDEX `attempt_started` ON `attempt` (`started_at`);--> statement-breakpoint
CREATE TABLE `attempt_session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attempt_session_attempt` ON `attempt_session` (`attempt_id`);--> statement-breakpoint
CREATE INDEX `attempt_session_expires` ON `attempt_session` (`expires_at`);--> statement-breakpoint
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
