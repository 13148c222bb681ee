ALTER TABLE `teacher` ADD `locked_at` integer;--> statement-breakpoint
ALTER TABLE `teacher_session` ADD `browser` text DEFAULT '' NOT NULL;