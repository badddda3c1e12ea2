// SPDX-License-Identifier: BSD-2-Clause
// The TCP echo server of the textbook: a goroutine for each connection.
// Ends when its standard input does.
package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"os"
	"os/signal"
	"syscall"
)

func handle(c net.Conn) {
	defer c.Close()
	r := bufio.NewReader(c)
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		c.Write([]byte(line))
	}
}

func main() {
	winch := make(chan os.Signal, 1)
	signal.Notify(winch, syscall.SIGWINCH)
	l, err := net.Listen("tcp", os.Args[1])
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// A second server on the same address cannot be.
	if _, err := net.Listen("tcp", l.Addr().String()); err == nil {
		os.Exit(2)
	}
	fmt.Println(l.Addr())
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go handle(c)
		}
	}()
	<-winch
	fmt.Println("winch")
	io.Copy(io.Discard, os.Stdin)
}
