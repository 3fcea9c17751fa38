pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter
import Lobbycall.Staff
import ".."
import "../staff"

// The reception: find and check in on the left; draw, book, print ahead on the right.
Window {
    id: root

    required property DeskViewModel desk
    required property HelpViewModel help
    readonly property var view: root.desk.view

    title: qsTrId("desk-window").replace("{office}", root.view.office)
    color: Theme.ground
    minimumWidth: Theme.mm(230)
    minimumHeight: Theme.mm(150)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3.5)
        spacing: Theme.mm(2.4)

        StaffHeader {
            title: qsTrId("desk-title")
            office: root.view.office
            clock: root.view.clock
            online: root.view.online
            Layout.fillWidth: true

            Label {
                text: qsTrId("desk-printer")
                capMm: 2.3
                color: Theme.quiet
                wrapMode: Text.NoWrap
            }
            Label {
                visible: printers.count === 0
                text: qsTrId("desk-no-printer")
                capMm: 2.3
                color: Theme.warn
                wrapMode: Text.NoWrap
            }
            Repeater {
                id: printers

                model: root.view.printers

                Chip {
                    required property var row

                    objectName: "printer-" + row.key
                    text: row.detail === "" ? row.name : row.name + ": " + qsTrId("fault-" + row.detail)
                    checked: row.chosen
                    one: true
                    tone: row.detail === "" ? "accent" : "warn"
                    onPressed: root.desk.choose_printer(row.key)
                }
            }
        }
        HelpCalls {
            help: root.help
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.mm(3)
            Layout.fillWidth: true
            Layout.fillHeight: true

            Finding {
                id: finding

                desk: root.desk
                Layout.preferredWidth: root.width * 0.38
                Layout.fillHeight: true
            }
            Work {
                id: work

                desk: root.desk
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        StaffStatus {
            view: root.view
            help: root.help.notice
            Layout.fillWidth: true
        }
    }

    Shortcut {
        sequences: ["Ctrl+F", "F1"]
        onActivated: finding.take()
    }
    Shortcut {
        sequence: "F2"
        onActivated: work.turn("draw")
    }
    Shortcut {
        sequence: "F3"
        onActivated: work.turn("book")
    }
    Shortcut {
        sequence: "F4"
        onActivated: work.turn("ahead")
    }
    Shortcut {
        sequence: "F8"
        onActivated: root.desk.print_given()
    }
    Shortcut {
        sequence: "Esc"
        onActivated: {
            work.empty();
            root.desk.begin_anew();
        }
    }
    Shortcut {
        sequence: root.help.answer_key
        autoRepeat: false
        onActivated: root.help.answer("")
    }
    Connections {
        function onCalled(): void {
            root.alert(0);
        }

        target: root.help
    }
}
